package org.waymark.service;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.waymark.knowledge.KnowledgeFiles;

/**
 * What tells one state of the texts from another, on whichever machine they are: a digest of each
 * file's path, length and CRC-32. Those of the copy inside the program stand in the jar's
 * directory, so that a start need not read a single text; a CRC-32 sees every change of up to four
 * bytes in a row, as of the digits of a number, and misses one of four thousand million others.
 */
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

  /** The print of these texts. */
  public static KnowledgePrint of(KnowledgeFiles files) {
    SortedMap<String, Entry> entries = new TreeMap<>();
    files.texts().forEach((path, text) -> entries.put(path, Entry.of(text)));
    return of(entries);
  }

  /**
   * The print of files that somebody else has read.
   *
   * @param entries what is known of each, by its path
   */
  static KnowledgePrint of(SortedMap<String, Entry> entries) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      entries.forEach(
          (path, entry) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(entry.bytes());
          });
      return new KnowledgePrint(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * What is known of a file without its text.
   *
   * @param length in bytes
   * @param crc its CRC-32, as in a zip file
   */
  record Entry(long length, long crc) {
    private static Entry of(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      CRC32 crc = new CRC32();
      crc.update(bytes);
      return new Entry(bytes.length, crc.getValue());
    }

    private byte[] bytes() {
      return ByteBuffer.allocate(2 * Long.BYTES).putLong(length).putLong(crc).array();
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
