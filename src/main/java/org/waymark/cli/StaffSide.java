package org.waymark.cli;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
import org.waymark.staff.review.Reviewer;
import org.waymark.text.EncoderSource;
import org.waymark.validation.SnapshotBuilder;

/**
 * The staff console in this program: its server, the history of the folder, and the timer that
 * keeps it in step with other repositories. It shares with the public side the guide that answers
 * now, to compare drafts with, and nothing else.
 */
final class StaffSide implements AutoCloseable {
  private static final long SYNC_MILLIS = TimeUnit.MINUTES.toMillis(1);

  private final Vertx vertx;
  private final KnowledgeHistory history;
  private final Reviewer reviewer;
  private final StaffServer server;
  private final WorkerExecutor worker;

  /**
   * @param folder the knowledge base
   * @param clock the time; one that is never set back
   * @param random gives as many bytes as asked, each time others
   */
  StaffSide(
      Vertx vertx,
      StaffSettings settings,
      Mode mode,
      Path folder,
      Answers answers,
      EncoderSource encoder,
      InstantSource clock,
      IntFunction<byte[]> random) {
    this.vertx = vertx;
    this.history =
        KnowledgeHistory.open(
            folder,
            new Rules(!settings.oneMayPublish(), SnapshotBuilder::problems),
            settings
                .repository()
                .map(r -> new Remote(r.address(), r.user(), r.password().reveal())),
            clock);
    this.reviewer = new Reviewer(() -> answers.guide().snapshot(), encoder);
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
    Accounts accounts = new Accounts(settings.folder(), clock, random);
    this.server =
        new StaffServer(settings, accounts, audit, clock, random, List.of(new StaffConsole(desk)));
    this.worker = vertx.createSharedWorkerExecutor("knowledge-history", 1);
  }

  /** Starts the server; returns when it listens. */
  void start() {
    vertx.deployVerticle(server).await();
    vertx.setPeriodic(SYNC_MILLIS, id -> sync());
  }

  /** Takes up what was edited by hand, and what other repositories hold. */
  private void sync() {
    worker.executeBlocking(history::sync);
  }

  /** Where staff reach it. */
  URI address() {
    return server.address();
  }

  /** The link to make the first account with; empty when there is one. */
  Optional<URI> firstLink() {
    return server.firstLink();
  }

  /** To be closed after everything that runs: a page may still be at work. */
  @Override
  public void close() {
    reviewer.close();
    history.close();
  }
}
