package org.waymark.staff.console;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Mode;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.service.SettableClock;
import org.waymark.service.WeeklyCounts;
import org.waymark.staff.access.Account;
import org.waymark.staff.access.AccountFault;
import org.waymark.staff.access.AuditLog;
import org.waymark.staff.access.Role;
import org.waymark.staff.access.StaffService;
import org.waymark.staff.figures.Figures;
import org.waymark.staff.figures.FiguresPages;
import org.waymark.staff.history.KnowledgeHistory;
import org.waymark.staff.history.Rules;
import org.waymark.staff.links.LinkChecker;
import org.waymark.staff.review.Reviewer;
import org.waymark.text.EncoderSource;
import org.waymark.validation.SnapshotBuilder;

/** The console on this machine, over a repository in a folder, with people who may sign in. */
final class ConsoleService implements AutoCloseable {
  static final String PASSWORD = "four quiet green lamps";
  static final Account EDITOR = new Account("ada", "Ada Brook", Set.of(Role.EDITOR), Set.of());
  static final Account APPROVER = new Account("ben", "Ben Cole", Set.of(Role.APPROVER), Set.of());
  static final Account BOTH =
      new Account("cy", "Cy Dean", Set.of(Role.EDITOR, Role.APPROVER), Set.of());
  static final Account TRANSLATOR =
      new Account("dana", "Dana Ek", Set.of(Role.TRANSLATOR), Set.of("pl"));
  static final Account READER = new Account("eve", "Eve Fry", Set.of(Role.ADMINISTRATOR), Set.of());

  private final AtomicReference<Guide> guide = new AtomicReference<>();
  private final KnowledgeHistory history;
  private final Reviewer reviewer;
  private final StaffService service;
  private final Vertx vertx = Vertx.vertx();
  private final InstantSource clock = new SettableClock();

  ConsoleService(Path folder, KnowledgeFiles files, boolean oneMayPublish) throws AccountFault {
    Path knowledge = folder.resolve("knowledge");
    write(knowledge, files);
    history =
        KnowledgeHistory.open(
            knowledge,
            new Rules(!oneMayPublish, SnapshotBuilder::problems),
            Optional.empty(),
            clock);
    takeUp();
    reviewer = new Reviewer(() -> guide.get().snapshot(), EncoderSource.none());
    Desk desk =
        new Desk(
            history,
            guide::get,
            snapshot -> new Guide(snapshot, Mode.DEMO),
            reviewer::review,
            new AuditLog(folder.resolve("staff"), clock),
            clock,
            Mode.DEMO,
            oneMayPublish);
    LinkRounds links =
        new LinkRounds(() -> guide.get().snapshot().base(), new LinkChecker(vertx), desk::today);
    Path staff = folder.resolve("staff");
    figures(staff);
    WeeklyCounts weekly = new WeeklyCounts(() -> 0);
    service =
        StaffService.start(
            staff,
            new StaffConsole(desk, links),
            new FiguresPages(new Figures(staff, weekly, clock), this::title));
    for (Account account : new Account[] {EDITOR, APPROVER, BOTH, TRANSLATOR, READER}) {
      service.with(account, PASSWORD);
    }
  }

  private String title(String id) {
    return guide.get().snapshot().base().article(id).title();
  }

  /** A week that is over. */
  private static void figures(Path staff) {
    try {
      Files.createDirectories(staff);
      Files.writeString(
          staff.resolve("figures.json"),
          """
          {"weeks": [{"monday": "2026-11-16",
            "outcome": {"answer": 310, "choices": 90, "none": 40, "danger": 20},
            "article": {"emergency": 120, "idva": 60, "silent-call": 10},
            "word": {"caravan": 30, "mosque": 10},
            "language": {"en": 380, "pl": 60, "ckb": 10},
            "channel": {"sms": 300, "web": 150}}]}
          """);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path folder, KnowledgeFiles files) {
    try {
      for (Map.Entry<String, String> file : files.texts().entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the service does by itself within seconds: answers from what is published. */
  void takeUp() {
    guide.set(
        new Guide(SnapshotBuilder.build(history.published()).snapshot().orElseThrow(), Mode.DEMO));
  }

  KnowledgeHistory history() {
    return history;
  }

  String address() {
    return service.address();
  }

  @Override
  public void close() {
    service.close();
    vertx.close().await();
    reviewer.close();
    history.close();
  }
}
