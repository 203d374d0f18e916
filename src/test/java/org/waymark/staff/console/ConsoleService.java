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
import org.waymark.staff.access.Account;
import org.waymark.staff.access.AccountFault;
import org.waymark.staff.access.AuditLog;
import org.waymark.staff.access.Role;
import org.waymark.staff.access.StaffService;
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
    service =
        StaffService.start(folder.resolve("staff"), new StaffConsole(desk, new LinkChecker(vertx)));
    for (Account account : new Account[] {EDITOR, APPROVER, BOTH, TRANSLATOR, READER}) {
      service.with(account, PASSWORD);
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
