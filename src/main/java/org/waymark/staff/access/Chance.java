package org.waymark.staff.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.function.IntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Texts that nobody can guess, and what is derived from them. All are safe in an address. */
final class Chance {
  private static final int BYTES = 32;
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final IntFunction<byte[]> random;
  private final byte[] key;

  /**
   * @param random gives as many bytes as asked, each time others
   */
  Chance(IntFunction<byte[]> random) {
    this.random = random;
    this.key = random.apply(BYTES);
  }

  /** A new text of 256 random bits: 43 letters, digits, hyphens and underscores. */
  String token() {
    return TEXT.encodeToString(random.apply(BYTES));
  }

  /**
   * What belongs to a text and cannot be made without the key of this process.
   *
   * @param use what for: two uses of one text have nothing in common
   */
  String derive(String use, String token) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return TEXT.encodeToString(mac.doFinal(bytes(use + ":" + token)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What of a text may be kept: it tells whether somebody shows the same text, and no more. */
  static String fingerprint(String token) {
    try {
      return TEXT.encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes(token)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether two texts are the same; takes as long whichever letter differs. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(bytes(one), bytes(other));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
