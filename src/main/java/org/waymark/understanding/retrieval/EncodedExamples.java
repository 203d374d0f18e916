package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The examples as an encoder was given them, with the meanings that it gave back. */
final class EncodedExamples implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String encoder;
  private final String[] texts;
  private final Meanings meanings;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param encoder the name of the model; empty when there was none
   * @param texts the examples
   * @param meanings their meanings; null when there was no encoder
   */
  EncodedExamples(String encoder, List<String> texts, Meanings meanings) {
    this.encoder = encoder;
    this.texts = texts.toArray(String[]::new);
    this.meanings = meanings;
    for (int i = 0; i < this.texts.length; i++) {
      numbers.putIfAbsent(this.texts[i], i);
    }
  }

  String encoder() {
    return encoder;
  }

  Meanings meanings() {
    return meanings;
  }

  String text(int example) {
    return texts[example];
  }

  /** The meaning of an example's text; null for any other text. */
  float[] meaningOf(String text) {
    Integer example = meanings == null ? null : numbers.get(text);
    return example == null ? null : meanings.meaning(example);
  }
}
