package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.ShippedKnowledge;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Snapshot;
import org.waymark.conversation.Turn;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeCompiler;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.Problems;

class CompiledKnowledgeTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final KnowledgeFiles files = ShippedKnowledge.files();

  @TempDir Path folder;

  @Test
  void answersAsTheSnapshotItWasMadeOf() throws IOException {
    Guide read =
        new Guide(
            read(written(), files).orElseThrow(), Mode.DEMO, ShippedKnowledge.encoder()::await);
    Guide made = ShippedKnowledge.guide(Mode.DEMO);
    for (Article article : ShippedKnowledge.snapshot().base().articles().values()) {
      for (String question : article.questions().subList(0, 5)) {
        Message message = new Message(question, Channel.SMS, NOON);
        assertEquals(
            made.reply(message, Context.EMPTY).reply().text(),
            read.reply(message, Context.EMPTY).reply().text());
      }
    }
  }

  /** Lists keep their order: the menu, what is related, the questions. */
  @Test
  void holdsWhatStandsInTheFiles() {
    KnowledgeBase built = KnowledgeCompiler.compile(files, new Problems());
    KnowledgeBase shipped = ShippedKnowledge.snapshot().base();
    assertEquals(built.phrases().menu(), shipped.phrases().menu());
    assertEquals(built.messages(), shipped.messages());
    assertEquals(related(built), related(shipped));
    assertEquals(questions(built), questions(shipped));
  }

  private static List<List<String>> related(KnowledgeBase base) {
    return base.articles().values().stream().map(Article::related).toList();
  }

  private static List<List<String>> questions(KnowledgeBase base) {
    return base.articles().values().stream().map(Article::questions).toList();
  }

  @Test
  void isNotUsedForOtherTexts() throws IOException {
    Path compiled = written();
    KnowledgeFiles changed = files.with("phrases/en.yaml", files.text("phrases/en.yaml") + "\n");
    assertTrue(read(compiled, changed).isEmpty());
    assertTrue(read(compiled, files.without("README.md").without("places.tsv")).isEmpty());
  }

  @Test
  void isLeftAloneWhenItIsDamaged() throws IOException {
    byte[] bytes = Files.readAllBytes(written());
    Path cut = folder.resolve("cut");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    assertTrue(read(cut, files).isEmpty());
    Path noise = folder.resolve("noise");
    Files.write(noise, new byte[] {1, 2, 3});
    assertTrue(read(noise, files).isEmpty());
  }

  @Test
  void readsWhatALanguageTakesWhenSomebodyFirstWritesInIt() throws IOException {
    Path compiled = written();
    List<String> opened = new ArrayList<>();
    Snapshot snapshot =
        CompiledKnowledge.read(
                suffix -> {
                  opened.add(suffix);
                  return Files.newInputStream(CompiledKnowledge.part(compiled, suffix));
                })
            .orElseThrow()
            .snapshot();
    Guide guide = new Guide(snapshot, Mode.DEMO);
    reply(guide, "my husband took my passport");
    assertEquals(List.of(""), opened);
    Turn polish = reply(guide, "mąż zabrał mi paszport, czy policja mnie deportuje");
    assertEquals("pl", polish.reply().findings().language());
    int parts = opened.size();
    assertTrue(parts == 2 || parts == 3, "opened " + opened);
    reply(guide, "mąż zabrał mi paszport, czy policja mnie deportuje");
    assertEquals(parts, opened.size());
  }

  @Test
  void saysWhenAPartOfItIsOfOtherTexts() throws IOException {
    Path compiled = written();
    Path other = folder.resolve("other");
    CompiledKnowledge.write(other, files.without("places.tsv"), ShippedKnowledge.snapshot());
    Snapshot snapshot =
        CompiledKnowledge.read(
                suffix ->
                    Files.newInputStream(
                        CompiledKnowledge.part(suffix.isEmpty() ? compiled : other, suffix)))
            .orElseThrow()
            .snapshot();
    assertThrows(UncheckedIOException.class, () -> snapshot.others().get("pl").get());
  }

  private static Turn reply(Guide guide, String text) {
    return guide.reply(new Message(text, Channel.SMS, NOON), Context.EMPTY);
  }

  private Path written() throws IOException {
    Path target = folder.resolve("compiled");
    CompiledKnowledge.write(target, files, ShippedKnowledge.snapshot());
    return target;
  }

  private static Optional<Snapshot> read(Path file, KnowledgeFiles files) {
    return CompiledKnowledge.read(
            suffix -> Files.newInputStream(CompiledKnowledge.part(file, suffix)))
        .flatMap(compiled -> compiled.ifMadeOf(KnowledgePrint.of(files)));
  }
}
