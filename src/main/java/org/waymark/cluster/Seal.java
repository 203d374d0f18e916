package org.waymark.cluster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes bytes so that only who has the key can read them or make others like them (AES-256-GCM). A
 * place is sealed in with them: what was put under one name cannot be read under another.
 */
final class Seal {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  /** All that is shorter looks alike. */
  private static final int BLOCK_BYTES = 512;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  /**
   * @param key 32 bytes
   */
  Seal(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /** Closes bytes for a place. */
  byte[] close(String place, byte[] open) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    int padded = (Integer.BYTES + open.length + BLOCK_BYTES - 1) / BLOCK_BYTES * BLOCK_BYTES;
    ByteBuffer plain = ByteBuffer.allocate(padded).putInt(open.length).put(open);
    try {
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain.array());
      return ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + CIPHER, e);
    }
  }

  /** What was closed for a place; empty when it was not, or not under this key. */
  Optional<byte[]> open(String place, byte[] closed) {
    if (closed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE + BLOCK_BYTES) {
      return Optional.empty();
    }
    ByteBuffer all = ByteBuffer.wrap(closed);
    byte[] nonce = new byte[NONCE_BYTES];
    all.get(nonce);
    byte[] rest = new byte[all.remaining()];
    all.get(rest);
    try {
      ByteBuffer plain = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(rest));
      byte[] open = new byte[plain.getInt()];
      plain.get(open);
      return Optional.of(open);
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
