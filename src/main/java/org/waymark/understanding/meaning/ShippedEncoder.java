package org.waymark.understanding.meaning;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.waymark.text.EncoderSource;
import org.waymark.text.SentenceEncoder;

/**
 * The encoder that ships with the service, loaded on a thread of its own: until it is there, and
 * where it cannot be loaded, messages are understood by their words alone, and nobody waits.
 */
public final class ShippedEncoder implements EncoderSource {
  private final CompletableFuture<Optional<OnnxEncoder>> loaded;

  private ShippedEncoder(CompletableFuture<Optional<OnnxEncoder>> loaded) {
    this.loaded = loaded;
  }

  /** Begins to load it. */
  public static ShippedEncoder loading() {
    CompletableFuture<Optional<OnnxEncoder>> loaded = new CompletableFuture<>();
    Thread thread = new Thread(() -> load(loaded), "waymark-load-encoder");
    thread.setDaemon(true);
    thread.start();
    return new ShippedEncoder(loaded);
  }

  private static void load(CompletableFuture<Optional<OnnxEncoder>> loaded) {
    Optional<OnnxEncoder> encoder = Optional.empty();
    try {
      encoder = OnnxEncoder.load();
    } finally {
      // Whatever happened, nobody waits for ever.
      loaded.complete(encoder);
    }
  }

  @Override
  public Optional<SentenceEncoder> ifReady() {
    return loaded.getNow(Optional.empty()).map(e -> e);
  }

  @Override
  public Optional<SentenceEncoder> await() {
    return loaded.join().map(e -> e);
  }

  /**
   * Closes the encoder once it is loaded. The native library takes the whole process with it when
   * that ends while a model is being loaded: to be called before.
   */
  @Override
  public void close() {
    loaded.join().ifPresent(OnnxEncoder::close);
  }
}
