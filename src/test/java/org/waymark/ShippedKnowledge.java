package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.service.KnowledgeFolder;
import org.waymark.validation.SnapshotBuilder;

/** The knowledge base of this checkout, made ready once for all tests. */
public final class ShippedKnowledge {
  private static final Path FOLDER = Path.of("knowledge-base");

  private ShippedKnowledge() {}

  private static final class Built {
    private static final Snapshot SNAPSHOT = build();

    private static Snapshot build() {
      SnapshotBuilder.Result result = SnapshotBuilder.build(files());
      return result
          .snapshot()
          .orElseThrow(() -> new AssertionError("not in order: " + result.problems()));
    }
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
