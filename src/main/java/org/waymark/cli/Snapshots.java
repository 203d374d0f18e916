package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.service.CompiledKnowledge;
import org.waymark.service.KnowledgeFolder;
import org.waymark.service.KnowledgePrint;
import org.waymark.service.KnowledgeState;
import org.waymark.service.Settings;
import org.waymark.text.EncoderSource;
import org.waymark.understanding.meaning.ShippedEncoder;
import org.waymark.validation.SnapshotBuilder;

/** Loads the knowledge base for a command, or says in full why it cannot. */
final class Snapshots {
  private Snapshots() {}

  static KnowledgeFolder folder(Map<String, String> environment) {
    return KnowledgeFolder.find(
        Optional.ofNullable(environment.get("WAYMARK_KNOWLEDGE"))
            .filter(f -> !f.isBlank())
            .map(Path::of));
  }

  /** The sentence model, unless the environment turns it off. */
  static EncoderSource encoder(Map<String, String> environment) {
    String chosen = environment.getOrDefault(Settings.SENTENCE_MODEL, "").strip();
    return chosen.equalsIgnoreCase("false") ? EncoderSource.none() : ShippedEncoder.loading();
  }

  static Optional<Snapshot> load(
      KnowledgeFolder folder, EncoderSource encoder, PrintWriter errors) {
    return state(folder, encoder, errors).map(KnowledgeState::snapshot);
  }

  /** The same, with what tells later whether the texts have changed. */
  static Optional<KnowledgeState> state(
      KnowledgeFolder folder, EncoderSource encoder, PrintWriter errors) {
    try {
      long fingerprint = folder.fingerprint();
      KnowledgePrint print = folder.print();
      Optional<CompiledKnowledge> compiled = CompiledKnowledge.ofThisBuild();
      Optional<Snapshot> ready = compiled.flatMap(c -> c.ifMadeOf(print));
      if (ready.isPresent()) {
        return Optional.of(new KnowledgeState(ready.get(), print.version(), fingerprint));
      }
      KnowledgeFiles files = folder.read();
      Snapshot before = compiled.map(CompiledKnowledge::snapshot).orElse(null);
      SnapshotBuilder.Result result =
          SnapshotBuilder.build(files, before, encoder.await().orElse(null));
      result.problems().forEach(errors::println);
      return result.snapshot().map(built -> KnowledgeState.of(files, built, fingerprint));
    } catch (IOException e) {
      errors.println(
          "The knowledge base cannot be read (" + folder.describe() + "): " + e.getMessage());
      return Optional.empty();
    }
  }
}
