package org.waymark.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.waymark.knowledge.KnowledgeFiles;

/** What tells one state of the texts from another, on whichever machine they are. */
public final class KnowledgePrint {
  /** Enough that no two versions of one knowledge base are ever alike. */
  private static final int SHOWN_BYTES = 6;

  private final byte[] digest;

  /**
   * @param digest what {@link #bytes} gave
   */
  KnowledgePrint(byte[] digest) {
    this.digest = digest.clone();
  }

  /** SHA-256 of all paths and texts. */
  public static KnowledgePrint of(KnowledgeFiles files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, String> file : files.texts().entrySet()) {
        digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.getValue().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return new KnowledgePrint(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  byte[] bytes() {
    return digest.clone();
  }

  /** Its beginning, for people and for other machines: 12 hexadecimal digits. */
  public String version() {
    return HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KnowledgePrint print && Arrays.equals(digest, print.digest);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(digest);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(digest);
  }
}
