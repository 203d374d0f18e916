package org.waymark.benchmark.growth;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeCompiler;
import org.waymark.knowledge.Problems;
import org.waymark.service.KnowledgeFolder;

/** The process that builds a knowledge base of a size, by words alone, and asks it. */
public final class GrowthMain {
  /** What a line begins with that tells {@link Grown}. */
  public static final String TOLD = "grown ";

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final int ASKED = 500;
  private static final double MEGA = 1 << 20;

  private GrowthMain() {}

  /**
   * Builds and asks.
   *
   * @param arguments the folder of the knowledge base, how many articles, how many rounds
   */
  public static void main(String[] arguments) throws IOException {
    int articles = Integer.parseInt(arguments[1]);
    KnowledgeBase shipped =
        KnowledgeCompiler.compile(
            KnowledgeFolder.find(Optional.of(Path.of(arguments[0]))).read(), new Problems());
    KnowledgeBase base = InventedKnowledge.of(shipped, articles);
    long start = System.nanoTime();
    Snapshot snapshot = Snapshot.of(base);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.gc();
    double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
    List<Double> micros = ask(snapshot, Integer.parseInt(arguments[2]));
    Grown grown = new Grown(articles, seconds, heap, micros);
    System.out.println(TOLD + new ObjectMapper().writeValueAsString(grown));
  }

  private static List<Double> ask(Snapshot snapshot, int rounds) {
    Guide guide = new Guide(snapshot, Mode.DEMO);
    List<String> texts = texts(snapshot.base());
    // Java is fast after some thousand times only; these are not counted.
    int warm = rounds + 4;
    List<Double> micros = new ArrayList<>();
    for (int i = 0; i < warm; i++) {
      long start = System.nanoTime();
      texts.forEach(
          text -> guide.reply(new Message(text, Channel.SMS, NOON), Context.EMPTY).reply());
      micros.add((System.nanoTime() - start) / 1e3 / texts.size());
    }
    return micros.subList(warm - rounds, warm);
  }

  /** Questions of articles all over the knowledge base. */
  private static List<String> texts(KnowledgeBase base) {
    List<Article> all = new ArrayList<>(base.articles().values());
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < ASKED; i++) {
      List<String> questions = all.get((int) ((long) i * all.size() / ASKED)).questions();
      texts.add(questions.get(i % questions.size()));
    }
    return texts;
  }
}
