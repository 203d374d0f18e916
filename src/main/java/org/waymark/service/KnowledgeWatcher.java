package org.waymark.service;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.Problem;
import org.waymark.text.EncoderSource;
import org.waymark.validation.SnapshotBuilder;

/**
 * Takes up changes of the knowledge base while the service runs. An invalid change leaves the last
 * good snapshot serving, and its problems stand in the health report until it is mended.
 */
public final class KnowledgeWatcher {
  private static final Logger LOG = LoggerFactory.getLogger(KnowledgeWatcher.class);
  private static final long EVERY_MILLIS = 250;

  /** Publishing takes less than a second; after half a minute it was interrupted. */
  private static final int PATIENCE_LOOKS = 120;

  private final Vertx vertx;
  private final KnowledgeFolder folder;
  private final Function<Snapshot, Guide> guides;
  private final Answers answers;
  private final EncoderSource encoder;
  private final WorkerExecutor worker;
  private volatile List<Problem> problems = List.of();
  private long seen;
  private boolean unread;
  private int looksInVain;
  private long timer;

  public KnowledgeWatcher(
      Vertx vertx,
      KnowledgeFolder folder,
      Function<Snapshot, Guide> guides,
      Answers answers,
      EncoderSource encoder,
      long seen) {
    this.vertx = vertx;
    this.folder = folder;
    this.guides = guides;
    this.answers = answers;
    this.encoder = encoder;
    this.seen = seen;
    this.worker = vertx.createSharedWorkerExecutor("knowledge", 1);
  }

  /** Starts to look for changes, if there can be any. */
  public void start() {
    if (folder.canChange()) {
      timer = vertx.setTimer(EVERY_MILLIS, id -> look());
    }
  }

  public void stop() {
    vertx.cancelTimer(timer);
    worker.close();
  }

  /** What is wrong with the files as they stand now; empty while they are what is served. */
  public List<Problem> problems() {
    return problems;
  }

  private void look() {
    Future<Void> done = worker.executeBlocking(this::takeUp);
    done.onComplete(any -> timer = vertx.setTimer(EVERY_MILLIS, id -> look()));
  }

  private Void takeUp() {
    try {
      long now = folder.fingerprint();
      if (now == seen && !unread) {
        return null;
      }
      KnowledgeFiles files = folder.read();
      looksInVain = 0;
      SnapshotBuilder.Result result =
          SnapshotBuilder.build(files, answers.guide().snapshot(), encoder.await().orElse(null));
      seen = now;
      unread = false;
      problems = result.problems();
      result.snapshot().ifPresent(snapshot -> answers.use(guides.apply(snapshot)));
      // A build leaves ten times its size behind; changes are rare, so it is given back at once.
      System.gc();
      LOG.info("knowledge base changed: {} problems", problems.size());
    } catch (KnowledgeFolder.BeingWritten e) {
      waitForPublishing();
    } catch (IOException | RuntimeException e) {
      // Once it can be read again it counts as changed, even when it is as it was before.
      unread = true;
      problems =
          List.of(
              new Problem(
                  "knowledge-base",
                  1,
                  "it cannot be read",
                  "check that every file is there and is UTF-8"));
    }
    return null;
  }

  /** What is served goes on being served; only when it lasts, somebody must look. */
  private void waitForPublishing() {
    unread = true;
    looksInVain++;
    if (looksInVain == PATIENCE_LOOKS) {
      problems =
          List.of(
              new Problem(
                  KnowledgeFiles.BEING_WRITTEN,
                  1,
                  "publishing was interrupted",
                  "start the program again: it finishes what was begun"));
    }
  }
}
