package org.waymark.understanding.retrieval;

import org.waymark.text.SentenceEncoder;

/**
 * An encoder that does not encode again what stands among examples.
 *
 * @param encoder for all other texts
 * @param known the examples
 */
record Remembering(SentenceEncoder encoder, EncodedExamples known) implements SentenceEncoder {
  @Override
  public float[] encode(String sentence) {
    float[] meaning = known.meaningOf(sentence);
    return meaning == null ? encoder.encode(sentence) : meaning;
  }

  @Override
  public String name() {
    return encoder.name();
  }

  @Override
  public int dimensions() {
    return encoder.dimensions();
  }

  @Override
  public boolean knows(String word) {
    return encoder.knows(word);
  }

  @Override
  public String toString() {
    return "Remembering";
  }
}
