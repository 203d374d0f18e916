package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
      // Either takes half a second of a start; most machines can do both at once.
      CompletableFuture<Optional<CompiledKnowledge>> reading =
          CompletableFuture.supplyAsync(CompiledKnowledge::ofThisBuild);
      long fingerprint = folder.fingerprint();
      KnowledgeFiles files = folder.read();
      KnowledgePrint print = KnowledgePrint.of(files);
      Optional<CompiledKnowledge> compiled = reading.join();
      Optional<Snapshot> ready = compiled.flatMap(c -> c.ifMadeOf(print));
      if (ready.isEmpty()) {
        Snapshot before = compiled.map(CompiledKnowledge::snapshot).orElse(null);
        SnapshotBuilder.Result result =
            SnapshotBuilder.build(files, before, encoder.await().orElse(null));
        result.problems().forEach(errors::println);
        ready = result.snapshot();
      }
      return ready.map(snapshot -> new KnowledgeState(snapshot, print.version(), fingerprint));
    } catch (IOException e) {
      errors.println(
          "The knowledge base cannot be read (" + folder.describe() + "): " + e.getMessage());
      return Optional.empty();
    }
  }
}
