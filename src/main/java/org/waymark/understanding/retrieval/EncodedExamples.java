package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The examples as an encoder was given them, with the meanings that it gave back. Nothing is kept
 * where there was no encoder.
 */
final class EncodedExamples implements Serializable {
  private static final long serialVersionUID = 2L;

  private final String encoder;
  private final String[] texts;
  private final Meanings meanings;

  /** Only who builds another ranker asks for it. */
  private transient volatile Map<String, Integer> numbers;

  /**
   * @param encoder the name of the model; empty when there was none
   * @param texts the examples
   * @param meanings their meanings; null when there was no encoder
   */
  EncodedExamples(String encoder, List<String> texts, Meanings meanings) {
    this.encoder = encoder;
    this.texts = meanings == null ? new String[0] : texts.toArray(String[]::new);
    this.meanings = meanings;
  }

  String encoder() {
    return encoder;
  }

  Meanings meanings() {
    return meanings;
  }

  /** The text of an example that has a meaning. */
  String text(int example) {
    return texts[example];
  }

  /** The meaning of an example's text; null for any other text. */
  float[] meaningOf(String text) {
    Integer example = numbers().get(text);
    return example == null ? null : meanings.meaning(example);
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> known = numbers;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < texts.length; i++) {
        known.putIfAbsent(texts[i], i);
      }
      numbers = known;
    }
    return known;
  }
}
