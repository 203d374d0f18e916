package org.waymark.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.waymark.knowledge.KnowledgeFiles;

/** What tells one state of the texts from another, on whichever machine they are. */
final class KnowledgePrint {
  /** Enough that no two versions of one knowledge base are ever alike. */
  private static final int SHOWN_BYTES = 6;

  private KnowledgePrint() {}

  /** SHA-256 of all paths and texts. */
  static byte[] of(KnowledgeFiles files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, String> file : files.texts().entrySet()) {
        digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.getValue().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Its beginning, for people and for other machines: 12 hexadecimal digits. */
  static String version(KnowledgeFiles files) {
    return HexFormat.of().formatHex(of(files), 0, SHOWN_BYTES);
  }
}
