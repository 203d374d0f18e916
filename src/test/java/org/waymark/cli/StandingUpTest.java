package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.proof.TwilioPost;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Mode;

/**
 * Each leg is cut while the service runs; every message still gets an answer. Figures are printed.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class StandingUpTest {
  private static final String NUMBER = "+447700900123";
  private static final String DANGER = "he has a knife";
  private static final String PHRASES = "phrases/en.yaml";
  private static final int MESSAGES = 50;

  @TempDir Path temp;

  private FixtureFolder knowledge;
  private long slowest;

  @BeforeEach
  void write() {
    knowledge = new FixtureFolder(temp.resolve("knowledge"));
  }

  private RunningServer start(Map<String, String> settings) throws IOException {
    return new RunningServer(knowledge.root(), settings);
  }

  /** A message by each way that there is, and danger too; all are answered. */
  private void assertAnswers(RunningServer server, String text) throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> api = server.api(text);
    slowest = Math.max(slowest, System.nanoTime() - start);
    assertEquals(200, api.statusCode(), api.body());
    start = System.nanoTime();
    HttpResponse<String> sms = server.sms(NUMBER, text);
    slowest = Math.max(slowest, System.nanoTime() - start);
    assertTrue(sms.body().contains("<Message>"), sms.body());
    assertTrue(server.sms(NUMBER, DANGER).body().contains("999"));
  }

  private void print(String what) {
    System.out.printf("standing up | %s | slowest %d ms%n", what, slowest / 1_000_000);
  }

  private static boolean hasProblems(RunningServer server) {
    try {
      return server.manage("/health/ready").body().contains("OLD");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void answersWhileTheKnowledgeBaseIsGoneAndTakesItUpAgain() throws Exception {
    try (RunningServer server = start(TwilioPost.SETTINGS)) {
      delete(knowledge.root());
      server.until(() -> hasProblems(server));
      for (int i = 0; i < MESSAGES / 2; i++) {
        assertAnswers(server, "menu");
      }
      new FixtureFolder(knowledge.root());
      server.until(() -> !hasProblems(server));
      assertAnswers(server, "menu");
    }
    print("knowledge base deleted");
  }

  @Test
  void answersWhileTheKnowledgeBaseIsRubbishAndTakesItUpAgain() throws Exception {
    try (RunningServer server = start(TwilioPost.SETTINGS)) {
      byte[] rubbish = new byte[100_000];
      new Random(7).nextBytes(rubbish);
      Path phrases = knowledge.root().resolve(PHRASES);
      byte[] good = Files.readAllBytes(phrases);
      Files.write(phrases, rubbish);
      Files.writeString(knowledge.root().resolve("contacts.yaml"), "&a [*a, *a]: {{{");
      server.until(() -> hasProblems(server));
      for (int i = 0; i < MESSAGES / 2; i++) {
        assertAnswers(server, "menu");
      }
      Files.write(phrases, good);
      new FixtureFolder(knowledge.root());
      server.until(() -> !hasProblems(server));
      assertAnswers(server, "menu");
    }
    print("knowledge base corrupted");
  }

  @Test
  void answersFromTheProgramWhenTheGuideFailsInAnyWay() throws Exception {
    try (RunningServer server = start(TwilioPost.SETTINGS)) {
      Guide whole = server.server().answers().guide();
      List<Throwable> failures =
          List.of(
              new IllegalStateException("index"),
              new StackOverflowError(),
              new NoClassDefFoundError("Ranker"),
              new AssertionError("index"),
              new OutOfMemoryError("index"));
      for (Throwable failure : failures) {
        server.server().answers().use(BrokenGuide.of(whole.snapshot(), failure));
        for (int i = 0; i < MESSAGES / 10; i++) {
          assertAnswers(server, "menu");
        }
      }
      server.server().answers().use(new Guide(whole.snapshot(), Mode.DEMO));
      assertTrue(server.api("menu").body().contains("What do you want"));
    }
    print("the guide fails, 5 ways");
  }

  @Test
  void answersWhateverTheClockShowsAndHoldsNobodyBackForIt() throws Exception {
    try (RunningServer server = start(TwilioPost.SETTINGS)) {
      Instant before = server.clock().instant();
      for (String now :
          List.of("1970-01-01T00:00:00Z", "2199-12-31T23:59:59Z", "2026-11-20T00:00:00Z")) {
        server.clock().advance(Duration.between(server.clock().instant(), Instant.parse(now)));
        for (int i = 0; i < 5; i++) {
          assertAnswers(server, "menu");
        }
      }
      server.clock().advance(Duration.between(server.clock().instant(), before));
      assertAnswers(server, "menu");
    }
    print("the clock jumps to 1970, 2199 and back");
  }

  @Test
  void answersWhileTheDiskHangs() throws Exception {
    CountDownLatch disk = new CountDownLatch(1);
    try (RunningServer server = start(TwilioPost.SETTINGS)) {
      // The one thread that reads the knowledge base waits for the disk.
      server
          .server()
          .vertx()
          .createSharedWorkerExecutor("knowledge", 1)
          .executeBlocking(
              () -> {
                disk.await();
                return null;
              });
      for (int i = 0; i < MESSAGES / 2; i++) {
        assertAnswers(server, "menu");
      }
      knowledge.change(PHRASES, "(?m)^  menu: .*", "  menu: \"New words:\"");
      disk.countDown();
      server.until(() -> says(server, "New words:"));
    }
    print("the disk hangs");
  }

  private static boolean says(RunningServer server, String words) {
    try {
      return server.api("menu").body().contains(words) || server.api("menu").statusCode() == 429;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nothing that a person gets depends on Twilio's API; that nothing is deleted there is shown. */
  @Test
  void answersWhileTwilioCannotBeReachedAndSaysThatNothingIsDeletedThere() throws Exception {
    Map<String, String> settings = new HashMap<>(TwilioPost.SETTINGS);
    settings.put("WAYMARK_TWILIO_API_URL", "http://127.0.0.1:1");
    settings.put("WAYMARK_TWILIO_NUMBERS", "+441632960100");
    settings.put("WAYMARK_TWILIO_SWEEP_SECONDS", "10");
    settings.put("WAYMARK_SENDER_LIMIT", "1000000");
    settings.put("WAYMARK_TOTAL_LIMIT", "1000000");
    try (RunningServer server = start(settings)) {
      while (!isUnreachable(server)) {
        assertAnswers(server, "menu");
      }
      assertAnswers(server, "menu");
    }
    print("Twilio unreachable");
  }

  private static boolean isUnreachable(RunningServer server) throws Exception {
    String metrics = server.manage("/metrics").body();
    assertTrue(metrics.contains("waymark_sweeper_age_seconds"), metrics);
    return metrics.contains("waymark_sweeper_runs_total{end=\"unreachable\"}");
  }
}
