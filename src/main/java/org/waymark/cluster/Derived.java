package org.waymark.cluster;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes several keys of one secret, none of which tells another: HKDF (RFC 5869) for 32 bytes. */
final class Derived {
  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] SALT = "waymark cluster 1".getBytes(StandardCharsets.UTF_8);

  private Derived() {}

  /** 32 bytes for one use. */
  static byte[] key(byte[] secret, String use) {
    byte[] extracted = hmac(SALT, secret);
    byte[] label = use.getBytes(StandardCharsets.UTF_8);
    byte[] block = new byte[label.length + 1];
    System.arraycopy(label, 0, block, 0, label.length);
    block[label.length] = 1;
    return hmac(extracted, block);
  }

  private static byte[] hmac(byte[] key, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
