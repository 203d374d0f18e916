package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.service.CompiledKnowledge;
import org.waymark.service.KnowledgeFolder;
import org.waymark.text.EncoderSource;
import org.waymark.understanding.meaning.ShippedEncoder;
import org.waymark.validation.SnapshotBuilder;

/** The knowledge base of this checkout, made ready once for all tests. */
public final class ShippedKnowledge {
  private static final Path FOLDER = Path.of("knowledge-base");

  private static final EncoderSource ENCODER = ShippedEncoder.loading();

  private ShippedKnowledge() {}

  private static final class Built {
    private static final Snapshot SNAPSHOT = build();

    private static Snapshot build() {
      Optional<Snapshot> compiled = CompiledKnowledge.find(files());
      if (compiled.isPresent()) {
        return compiled.get();
      }
      SnapshotBuilder.Result result =
          SnapshotBuilder.build(files(), null, ENCODER.await().orElse(null));
      return result
          .snapshot()
          .orElseThrow(() -> new AssertionError("not in order: " + result.problems()));
    }
  }

  /** The encoder that ships with it. */
  public static EncoderSource encoder() {
    return ENCODER;
  }

  /** A guide that answers as the service does. */
  public static Guide guide(Mode mode) {
    return new Guide(snapshot(), mode, ENCODER::await);
  }

  /** Its folder. */
  public static Path folder() {
    return FOLDER;
  }

  /** Its texts. */
  public static KnowledgeFiles files() {
    try {
      return KnowledgeFolder.find(Optional.of(FOLDER)).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its snapshot. */
  public static Snapshot snapshot() {
    return Built.SNAPSHOT;
  }
}
