package org.waymark.service;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;

/**
 * The knowledge base of this build, checked and made ready while the program was packaged. Reading
 * it takes a tenth of the time that checking and building take, so the service answers at once
 * after a start. It is used only for the very texts that it was made of: a changed folder is
 * checked and built anew. Whatever is wrong with it, the texts themselves are used instead.
 */
public final class CompiledKnowledge {
  private static final int BUFFER = 1 << 16;
  private static final String RESOURCE = "/knowledge-base.compiled";

  /** Only our own values and those of the platform are read. */
  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter("org.waymark.**;java.base/*;!*");

  private final KnowledgePrint print;
  private final Snapshot snapshot;

  private CompiledKnowledge(KnowledgePrint print, Snapshot snapshot) {
    this.print = print;
    this.snapshot = snapshot;
  }

  /**
   * Writes a snapshot beside a print of the texts that it was made of.
   *
   * @throws IOException when the file cannot be written
   */
  public static void write(Path target, KnowledgeFiles files, Snapshot snapshot)
      throws IOException {
    try (ObjectOutputStream out =
        new SortedStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      out.writeObject(KnowledgePrint.of(files).bytes());
      out.writeObject(snapshot);
    }
  }

  /** What this build holds, if it holds anything that can be read. */
  public static Optional<CompiledKnowledge> ofThisBuild() {
    try (InputStream resource = CompiledKnowledge.class.getResourceAsStream(RESOURCE)) {
      return resource == null ? Optional.empty() : read(resource);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The snapshot of these texts, if this build holds it. */
  public static Optional<Snapshot> find(KnowledgeFiles files) {
    return ofThisBuild().flatMap(compiled -> compiled.ifMadeOf(KnowledgePrint.of(files)));
  }

  /** What stands in a stream, if it is whole. */
  static Optional<CompiledKnowledge> read(InputStream compiled) {
    try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(compiled, BUFFER))) {
      in.setObjectInputFilter(OURS);
      KnowledgePrint print = new KnowledgePrint((byte[]) in.readObject());
      return Optional.of(new CompiledKnowledge(print, (Snapshot) in.readObject()));
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
