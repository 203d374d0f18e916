package org.waymark.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;

/**
 * The knowledge base of this build, checked and made ready while the program was packaged. Reading
 * it takes a tenth of the time that checking and building take, so the service answers at once
 * after a start. It is used only for the very texts that it was made of: a changed folder is
 * checked and built anew. Whatever is wrong with it, the texts themselves are used instead.
 */
public final class CompiledKnowledge {
  private static final String RESOURCE = "/knowledge-base.compiled";

  private static final AtomicReference<CompletableFuture<Optional<CompiledKnowledge>>> ahead =
      new AtomicReference<>();

  private final KnowledgePrint print;
  private final Snapshot snapshot;

  private CompiledKnowledge(KnowledgePrint print, Snapshot snapshot) {
    this.print = print;
    this.snapshot = snapshot;
  }

  /**
   * Writes a snapshot beside a print of the texts that it was made of.
   *
   * @param target the main file; the parts of languages stand beside it, with a number at the end
   * @throws IOException when a file cannot be written
   */
  public static void write(Path target, KnowledgeFiles files, Snapshot snapshot)
      throws IOException {
    CompiledParts.write(
        suffix -> Files.newOutputStream(part(target, suffix)), KnowledgePrint.of(files), snapshot);
  }

  /** The main file itself, or a part that stands beside it. */
  static Path part(Path target, String suffix) {
    return target.resolveSibling(target.getFileName() + suffix);
  }

  /** Begins to read what this build holds, for the first who asks for it. */
  public static void readAhead() {
    ahead.set(CompletableFuture.supplyAsync(CompiledKnowledge::readThisBuild));
  }

  /** What this build holds, if it holds anything that can be read. */
  public static Optional<CompiledKnowledge> ofThisBuild() {
    // Given away, so that it is not kept in memory when newer texts are served.
    CompletableFuture<Optional<CompiledKnowledge>> reading = ahead.getAndSet(null);
    return reading == null ? readThisBuild() : reading.join();
  }

  private static Optional<CompiledKnowledge> readThisBuild() {
    return read(suffix -> CompiledKnowledge.class.getResourceAsStream(RESOURCE + suffix));
  }

  /** The snapshot of these texts, if this build holds it. */
  public static Optional<Snapshot> find(KnowledgeFiles files) {
    return ofThisBuild().flatMap(compiled -> compiled.ifMadeOf(KnowledgePrint.of(files)));
  }

  /** What stands in the files, if the main one is whole. */
  static Optional<CompiledKnowledge> read(CompiledParts.Source source) {
    try (InputStream file = CompiledParts.open(source, "");
        CompiledParts.Reader in = new CompiledParts.Reader(file, source)) {
      return Optional.of(new CompiledKnowledge(in.print(), (Snapshot) in.readObject()));
    } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** The snapshot, if it was made of these very texts. */
  public Optional<Snapshot> ifMadeOf(KnowledgePrint texts) {
    return print.equals(texts) ? Optional.of(snapshot) : Optional.empty();
  }

  /** The snapshot of this build, whatever texts it was made of. */
  public static Optional<Snapshot> any() {
    return ofThisBuild().map(CompiledKnowledge::snapshot);
  }

  /**
   * The snapshot, whatever texts it was made of: a start for building another from texts that
   * differ a little.
   */
  public Snapshot snapshot() {
    return snapshot;
  }
}
