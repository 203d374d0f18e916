package org.waymark.text;

import java.util.Optional;

/** Where an encoder is to be had: loading one takes longer than a start may take. */
public interface EncoderSource extends AutoCloseable {
  /** The encoder, if it is loaded by now; never waits. */
  Optional<SentenceEncoder> ifReady();

  /** The encoder, as soon as it is loaded; nothing where it cannot be. */
  Optional<SentenceEncoder> await();

  @Override
  void close();

  /** No encoder: messages are understood by their words alone. */
  static EncoderSource none() {
    return new EncoderSource() {
      @Override
      public Optional<SentenceEncoder> ifReady() {
        return Optional.empty();
      }

      @Override
      public Optional<SentenceEncoder> await() {
        return Optional.empty();
      }

      @Override
      public void close() {
        // Nothing was opened.
      }
    };
  }
}
