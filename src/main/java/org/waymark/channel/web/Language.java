package org.waymark.channel.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.waymark.page.Resources;

/**
 * What the pages say around the answers, in one language.
 *
 * @param code the language as browsers know it, such as {@code en}
 * @param texts the words by their keys
 */
record Language(String code, Map<String, String> texts) {
  Language {
    texts = Map.copyOf(texts);
  }

  /**
   * Reads the language from a file of the class path.
   *
   * @throws IllegalStateException when there is no such file
   */
  static Language read(String code, String path) {
    Properties properties = new Properties();
    String text = new String(Resources.bytes(path), StandardCharsets.UTF_8);
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return new Language(code, texts);
  }

  /** The name of the language in itself. */
  public String name() {
    return texts.get("language.name");
  }

  /** Which way it is written: {@code ltr} or {@code rtl}. */
  public String dir() {
    return texts.get("language.dir");
  }
}
