package org.waymark.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key under which senders are named: whoever has not got it cannot tell who a name is. */
public final class NameKey {
  private static final String ALGORITHM = "HmacSHA256";

  /** Ready for a name, and copied for each: to look it up and to give it the key takes longer. */
  private final Mac ready;

  /**
   * @param secret random bytes, 32 of them
   */
  public NameKey(byte[] secret) {
    try {
      ready = Mac.getInstance(ALGORITHM);
      ready.init(new SecretKeySpec(secret, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  /** The name of a sender: an HMAC-SHA-256, in the URL-safe alphabet of Base64. */
  public String of(String sender) {
    byte[] digest = copy().doFinal(sender.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private Mac copy() {
    try {
      return (Mac) ready.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the platform's own " + ALGORITHM + " can be copied", e);
    }
  }
}
