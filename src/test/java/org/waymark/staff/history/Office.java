package org.waymark.staff.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.Problem;

/** A folder with a small knowledge base, and the people who look after it. */
final class Office implements AutoCloseable {
  static final Person ANA = new Person("ana", "Ana Editor");
  static final Person BEN = new Person("ben", "Ben Approver");
  static final String ARTICLE = "articles/safety/emergency/en.md";
  static final String OTHER = "articles/about/privacy/en.md";
  static final String CONTACTS = "contacts.yaml";
  static final String BEFORE = lines("one", "two", "three", "four", "five", "six", "seven");

  final Path folder;
  final KnowledgeHistory history;

  private Office(Path folder, KnowledgeHistory history) {
    this.folder = folder;
    this.history = history;
  }

  static Office in(Path folder) {
    fill(folder);
    return open(folder, step -> {});
  }

  static void fill(Path folder) {
    write(folder.resolve(ARTICLE), BEFORE);
    write(folder.resolve(OTHER), BEFORE);
    write(folder.resolve(CONTACTS), "contacts:\n");
  }

  static Office open(Path folder, Consumer<String> steps) {
    return open(folder, steps, Optional.empty(), files -> List.of());
  }

  static Office open(
      Path folder,
      Consumer<String> steps,
      Optional<Remote> remote,
      Function<KnowledgeFiles, List<Problem>> problems) {
    // Each look at the clock is a second later, so that the order of versions can be told.
    AtomicLong seconds = new AtomicLong(Instant.parse("2026-11-23T12:00:00Z").getEpochSecond());
    Rules rules = new Rules(true, problems);
    return new Office(
        folder,
        KnowledgeHistory.open(
            folder, rules, remote, () -> Instant.ofEpochSecond(seconds.incrementAndGet()), steps));
  }

  static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void edit(String path, String text) {
    write(folder.resolve(path), text);
  }

  /** What stands in the folder; null for no file. */
  String inFolder(String path) {
    Path file = folder.resolve(path);
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file of the folder but git's own. */
  List<String> names() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(name -> !name.startsWith(".git/"))
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saves a text over what stands in a draft. */
  Draft save(Draft draft, String path, String text, Person writer) {
    String now = history.files(history.draft(draft.id()).orElseThrow()).text(path);
    SaveResult result =
        history.save(draft, path, text, now == null ? "" : KnowledgeHistory.idOf(now), writer);
    return ((SaveResult.Saved) result).draft();
  }

  /** A draft by Ana that waits for Ben. */
  Draft proposed(String title, String path, String text) {
    return history.propose(save(history.start(ANA, title), path, text, ANA), ANA);
  }

  PublishResult.Published publish(Draft draft, String reason) {
    return (PublishResult.Published) history.publish(draft, BEN, reason);
  }

  @Override
  public void close() {
    history.close();
  }
}
