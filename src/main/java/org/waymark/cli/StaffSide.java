package org.waymark.cli;

import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Mode;
import org.waymark.service.Answers;
import org.waymark.service.StaffSettings;
import org.waymark.staff.access.Accounts;
import org.waymark.staff.access.AuditLog;
import org.waymark.staff.access.StaffServer;
import org.waymark.staff.console.Desk;
import org.waymark.staff.console.StaffConsole;
import org.waymark.staff.history.KnowledgeHistory;
import org.waymark.staff.history.Remote;
import org.waymark.staff.history.Rules;
import org.waymark.staff.links.LinkChecker;
import org.waymark.staff.review.Reviewer;
import org.waymark.text.EncoderSource;
import org.waymark.validation.SnapshotBuilder;

/** Everything of the staff console, wired by hand and closed in reverse order. */
final class StaffSide implements AutoCloseable {
  private final Vertx vertx;
  private final StaffSettings settings;
  private final KnowledgeHistory history;
  private final Reviewer reviewer;
  private final StaffServer server;
  private final AtomicBoolean syncing = new AtomicBoolean();

  /**
   * @param knowledge the folder of the knowledge base, which becomes a git repository if it is none
   * @param answers what answers people
   * @param clock the time, for what is written down
   * @param onward the time for sessions and limits, which is never set back
   * @param random gives as many bytes as asked, each time others
   */
  StaffSide(
      Vertx vertx,
      StaffSettings settings,
      Mode mode,
      Path knowledge,
      Answers answers,
      EncoderSource encoder,
      InstantSource clock,
      InstantSource onward,
      IntFunction<byte[]> random) {
    this.vertx = vertx;
    this.settings = settings;
    Rules rules = new Rules(!settings.oneMayPublish(), SnapshotBuilder::problems);
    history = KnowledgeHistory.open(knowledge, rules, remote(settings), clock);
    reviewer = new Reviewer(() -> answers.guide().snapshot(), encoder);
    AuditLog audit = new AuditLog(settings.folder(), clock);
    Desk desk =
        new Desk(
            history,
            answers::guide,
            snapshot -> new Guide(snapshot, mode, encoder::ifReady),
            reviewer::review,
            audit,
            clock,
            mode,
            settings.oneMayPublish());
    server =
        new StaffServer(
            settings,
            new Accounts(settings.folder(), clock, random),
            audit,
            onward,
            random,
            List.of(new StaffConsole(desk, new LinkChecker(vertx))));
  }

  private static Optional<Remote> remote(StaffSettings settings) {
    return settings
        .repository()
        .map(there -> new Remote(there.address(), there.user(), there.password().reveal()));
  }

  /** Listens; returns when it does. */
  void start() {
    vertx.deployVerticle(server).await();
    settings
        .repository()
        .ifPresent(there -> vertx.setPeriodic(1, there.every().toMillis(), id -> sync()));
  }

  /** One at a time: the other repository may take minutes to answer. */
  private void sync() {
    if (syncing.compareAndSet(false, true)) {
      vertx.executeBlocking(history::sync, false).onComplete(done -> syncing.set(false));
    }
  }

  /** Where staff reach it. */
  URI address() {
    return server.address();
  }

  /** Where the first administrator makes their account, while there is nobody. */
  Optional<URI> firstLink() {
    return server.firstLink();
  }

  /** Closes what the server used; the server itself ends with Vert.x, before. */
  @Override
  public void close() {
    reviewer.close();
    history.close();
  }
}
