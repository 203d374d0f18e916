package org.waymark.channel.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads files of the program itself into memory, without a copy on disk. */
final class Resources {
  private Resources() {}

  /**
   * A file of the class path.
   *
   * @throws IllegalStateException when the program was built without it
   */
  static byte[] bytes(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
