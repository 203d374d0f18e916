package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.knowledge.Problem;
import org.waymark.text.EncoderSource;
import org.waymark.validation.SnapshotBuilder;

@Timeout(60)
final class KnowledgeWatcherTest {
  private static final String PHRASES = "phrases/en.yaml";

  @TempDir Path temp;

  private final Vertx vertx = Vertx.vertx();
  private KnowledgeFolder folder;
  private Answers answers;
  private KnowledgeWatcher watcher;

  @BeforeEach
  void watch() throws IOException {
    KnowledgeFixture.files().texts().forEach(this::write);
    folder = KnowledgeFolder.find(Optional.of(temp));
    long fingerprint = folder.fingerprint();
    KnowledgeFiles files = folder.read();
    SnapshotBuilder.Result result = SnapshotBuilder.build(files);
    assertEquals(List.of(), result.problems());
    Snapshot snapshot = result.snapshot().orElseThrow();
    UsageCounts counts = new UsageCounts(new SimpleMeterRegistry());
    answers = new Answers(new Guide(snapshot, Mode.DEMO), counts);
    watcher =
        new KnowledgeWatcher(
            vertx,
            folder,
            ready -> new Guide(ready, Mode.DEMO),
            answers,
            EncoderSource.none(),
            KnowledgeState.of(files, snapshot, fingerprint));
    watcher.start();
  }

  @AfterEach
  void stop() {
    watcher.stop();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private void write(String path, String text) {
    try {
      Path file = temp.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String menu() {
    Message message = new Message("menu", Channel.SMS, SettableClock.START);
    return answers.reply(message, Context.EMPTY, "sms").reply().text();
  }

  private void menuPhrase(String words) throws IOException {
    String phrases = Files.readString(temp.resolve(PHRASES));
    String changed = phrases.replaceFirst("(?m)^  menu: .*", "  menu: \"" + words + "\"");
    write(PHRASES, changed);
  }

  /** Waits in a way that the time limit of this class can interrupt. */
  private void until(BooleanSupplier holds) throws IOException {
    try {
      again(holds).toCompletionStage().toCompletableFuture().get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException("it never came to hold", e);
    }
  }

  private Future<Void> again(BooleanSupplier holds) {
    return holds.getAsBoolean()
        ? Future.succeededFuture()
        : vertx.timer(20, TimeUnit.MILLISECONDS).compose(passed -> again(holds));
  }

  @Test
  void servesAValidChange() throws IOException {
    menuPhrase("New words here:");
    until(() -> menu().startsWith("New words here:"));
    assertEquals(List.of(), watcher.problems());
  }

  @Test
  void keepsServingTheLastGoodTextsWhileAChangeIsInvalid() throws IOException {
    String before = menu();
    menuPhrase("Ask {{contact nobody}}:");
    until(() -> !watcher.problems().isEmpty());
    Problem problem = watcher.problems().get(0);
    assertEquals(PHRASES, problem.file());
    assertTrue(problem.what().contains("nobody"), problem.toString());
    assertEquals(before, menu());
  }

  @Test
  void servesTheMendedTextsAfterAnInvalidChange() throws IOException {
    menuPhrase("Ask {{contact nobody}}:");
    until(() -> !watcher.problems().isEmpty());
    menuPhrase("Mended:");
    until(() -> menu().startsWith("Mended:"));
    assertEquals(List.of(), watcher.problems());
  }

  @Test
  void saysSoWhenTheFolderIsGoneAndWhenItIsBack() throws IOException {
    String before = menu();
    Path away = temp.resolveSibling(temp.getFileName() + "-away");
    Files.move(temp, away);
    try {
      until(() -> !watcher.problems().isEmpty());
      assertEquals("it cannot be read", watcher.problems().get(0).what());
      assertEquals(before, menu());
    } finally {
      Files.move(away, temp);
    }
    until(() -> watcher.problems().isEmpty());
  }

  @Test
  void servesNothingOfAVersionThatIsHalfPublished() throws IOException {
    String before = menu();
    write(KnowledgeFiles.BEING_WRITTEN, "");
    menuPhrase("First half:");
    vertx.timer(1, TimeUnit.SECONDS).toCompletionStage().toCompletableFuture().join();
    assertEquals(before, menu());
    assertEquals(List.of(), watcher.problems());
    menuPhrase("Whole:");
    Files.delete(temp.resolve(KnowledgeFiles.BEING_WRITTEN));
    until(() -> menu().startsWith("Whole:"));
  }
}
