package org.waymark.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.service.CompiledKnowledge;
import org.waymark.service.KnowledgeFolder;
import org.waymark.validation.SnapshotBuilder;

/** The knowledge base that ships, from the class path: a target runs in a folder of its own. */
final class Shipped {
  private Shipped() {}

  static Snapshot snapshot() {
    try {
      KnowledgeFiles files = KnowledgeFolder.find(Optional.empty()).read();
      return CompiledKnowledge.find(files)
          .orElseGet(() -> SnapshotBuilder.build(files).snapshot().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
