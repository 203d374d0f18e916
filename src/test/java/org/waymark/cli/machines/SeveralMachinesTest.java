package org.waymark.cli.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.staff.history.KnowledgeHistory;
import org.waymark.staff.history.Rules;

/**
 * Three machines, each a process of its own, that serve together and go through what machines go
 * through. They are started once; each test leaves three that serve. Figures are printed.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class SeveralMachinesTest {
  private static final String PERSON = "+447700900123";
  private static final String ARTICLE = "articles/safety/silent-call/en.md";

  private static final ScheduledExecutorService CLOCK = Executors.newScheduledThreadPool(1);

  @TempDir static Path temp;

  private static Machines machines;
  private static Path remote;
  private static String offer;
  private static String chosen;
  private static int messages;

  @BeforeAll
  static void start() throws Exception {
    Path knowledge = temp.resolve("knowledge");
    write(knowledge);
    remote = temp.resolve("published");
    write(remote);
    publish();
    machines =
        new Machines(
            3,
            temp,
            Map.of(
                "WAYMARK_KNOWLEDGE",
                knowledge.toString(),
                "WAYMARK_KNOWLEDGE_REMOTE",
                remote.toString(),
                "WAYMARK_KNOWLEDGE_REMOTE_SECONDS",
                "600",
                "WAYMARK_STOP_SECONDS",
                "2",
                // Contexts must be kept however busy the machine is that tests run on.
                "WAYMARK_CLUSTER_WAIT_MILLIS",
                "1500"));
    until(health -> cluster(health).getInteger("machines") == 3);
    offer = machines.get(0).sms("+447700900001", id(), "menu");
    chosen = machines.get(0).sms("+447700900001", id(), "1");
    assertNotEquals(chosen, machines.get(0).sms("+447700900002", id(), "1"), "needs a context");
  }

  @AfterAll
  static void stop() {
    machines.close();
    CLOCK.shutdown();
  }

  /** Writes the small knowledge base into a folder. */
  static Path write(Path folder) throws IOException {
    for (Map.Entry<String, String> text : KnowledgeFixture.files().texts().entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
    return folder;
  }

  /** Commits what stands in the folder of the other repository, as it is taken up from a hand. */
  private static void publish() {
    Rules none = new Rules(true, files -> List.of());
    KnowledgeHistory.open(remote, none, Optional.empty(), InstantSource.system()).close();
  }

  private static String id() {
    messages++;
    return "SM" + messages;
  }

  private static JsonObject cluster(JsonObject health) {
    return health.getJsonObject("cluster");
  }

  private static String version(JsonObject health) {
    return health.getJsonObject("knowledge").getString("version");
  }

  /** Asks all machines again and again until something holds for each. */
  private static void until(Predicate<JsonObject> holds) throws Exception {
    for (Machine machine : machines.all()) {
      while (!holds.test(machine.health())) {
        CLOCK.schedule(() -> {}, 50, TimeUnit.MILLISECONDS).get();
      }
    }
  }

  private static void print(String what) {
    System.out.printf("several machines | %s%n", what);
  }

  @Test
  @Order(1)
  void aConversationGoesOnOnAnotherMachine() throws Exception {
    for (int i = 0; i < 9; i++) {
      assertEquals(offer, machines.get(i % 3).sms(PERSON, id(), "menu"));
      assertEquals(chosen, machines.get((i + 1) % 3).sms(PERSON, id(), "1"));
    }
  }

  @Test
  @Order(2)
  void aRequestThatComesAgainElsewhereGetsTheSameAnswerAndLeadsNobodyOn() throws Exception {
    machines.get(0).sms(PERSON, id(), "menu");
    String once = id();
    String first = machines.get(0).sms(PERSON, once, "1");
    assertEquals(chosen, first);
    String next = machines.get(0).sms(PERSON, id(), "1");
    assertNotEquals(first, next);
    assertEquals(first, machines.get(1).sms(PERSON, once, "1"));
    assertEquals(first, machines.get(2).sms(PERSON, once, "1"));
  }

  @Test
  @Order(3)
  void aRequestThatComesToAllAtOnceIsAnsweredOnce() throws Exception {
    for (int i = 0; i < 5; i++) {
      machines.get(0).sms(PERSON, id(), "menu");
      String same = id();
      List<CompletableFuture<String>> answers = new ArrayList<>();
      for (Machine machine : machines.all()) {
        answers.add(CompletableFuture.supplyAsync(() -> sms(machine, same)));
      }
      for (CompletableFuture<String> answer : answers) {
        assertEquals(chosen, answer.get());
      }
    }
  }

  private static String sms(Machine machine, String id) {
    try {
      return machine.sms(PERSON, id, "1");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Order(4)
  void aMachineThatIsKilledTakesNoMessageAndNoContextWithIt() throws Exception {
    try (Load load = new Load(machines, offer, chosen)) {
      load.untilAnswered(100);
      machines.get(2).kill();
      load.untilAnswered(250);
      List<String> faults = load.stop();
      print("one of three is killed | " + load.figures() + " | " + faults);
      assertEquals(List.of(), faults);
    }
  }

  /** The machine that was killed starts with the old texts that stand in its folder. */
  @Test
  @Order(5)
  void newAnswersAreServedByAllAndAMachineWithOlderOnesTakesThemUp() throws Exception {
    String old = version(machines.get(0).health());
    String text = Files.readString(remote.resolve(ARTICLE), StandardCharsets.UTF_8);
    Files.writeString(
        remote.resolve(ARTICLE), text.replace("On a mobile, call", "From a mobile, call"));
    publish();
    machines.again(2);
    long start = System.nanoTime();
    until(health -> !version(health).equals(old) && cluster(health).getInteger("sameVersion") == 3);
    print("the same version everywhere after " + (System.nanoTime() - start) / 1_000_000 + " ms");
    for (Machine machine : machines.all()) {
      String answer = machine.sms("+447700900003", id(), "press 55");
      assertTrue(answer.contains("From a mobile"), answer);
    }
  }

  @Test
  @Order(6)
  void allAreRestartedOneAfterTheOtherAndNobodyNotices() throws Exception {
    try (Load load = new Load(machines, offer, chosen)) {
      for (int i = 0; i < 3; i++) {
        load.untilAnswered(50);
        machines.get(i).stop();
        machines.again(i);
        until(health -> cluster(health).getInteger("machines") == 3);
      }
      load.untilAnswered(50);
      List<String> faults = load.stop();
      print("all are restarted | " + load.figures() + " | " + faults);
      assertEquals(List.of(), faults);
    }
  }

  @Test
  @Order(7)
  void eachAnswersAloneWhileTheyAreCutOffAndTheyFindEachOtherAgain() throws Exception {
    machines.cut();
    for (int i = 0; i < 3; i++) {
      String person = "+4477009002" + i;
      assertEquals(offer, machines.get(i).sms(person, id(), "menu"));
      assertEquals(chosen, machines.get(i).sms(person, id(), "1"));
      String danger = machines.get(i).sms("+4477009003" + i, id(), "he has a knife");
      assertTrue(danger.contains("999"), danger);
      machines.get(i).sms(person, id(), "menu");
    }
    until(health -> cluster(health).getInteger("machines") == 1);
    for (int i = 0; i < 3; i++) {
      String person = "+4477009002" + i;
      assertEquals(chosen, machines.get(i).sms(person, id(), "1"));
      machines.get(i).sms(person, id(), "menu");
    }
    machines.mend();
    long start = System.nanoTime();
    until(health -> cluster(health).getInteger("machines") == 3);
    for (int i = 0; i < 3; i++) {
      assertEquals(chosen, machines.get(i).sms("+4477009002" + i, id(), "1"));
    }
    for (int i = 0; i < 3; i++) {
      untilAConversationGoesOn(i, (i + 1) % 3);
    }
    print("whole again after " + (System.nanoTime() - start) / 1_000_000 + " ms");
  }

  /** Parts that have just met move what they hold; until then a call may come too late. */
  private static void untilAConversationGoesOn(int from, int to) throws Exception {
    do {
      assertEquals(offer, machines.get(from).sms(PERSON, id(), "menu"));
    } while (!machines.get(to).sms(PERSON, id(), "1").equals(chosen));
  }

  @Test
  @Order(8)
  void nothingIsWrittenOnTheDiskAndNothingOfAnybodyIsLogged() throws Exception {
    for (Machine machine : machines.all()) {
      assertTrue(machine.errors().contains("machines serve together"), machine.errors());
      assertTrue(!machine.errors().contains("7700900"), machine.errors());
    }
  }
}
