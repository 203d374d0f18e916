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

  private static final Problem UNREADABLE =
      new Problem(
          "knowledge-base", 1, "it cannot be read", "check that every file is there and is UTF-8");
  private static final Problem OUT_OF_REACH =
      new Problem(
          "knowledge-base",
          1,
          "the place that it is fetched from cannot be reached",
          "check WAYMARK_KNOWLEDGE_REMOTE, its user and its password");

  private final Vertx vertx;
  private final KnowledgeSource source;
  private final Function<Snapshot, Guide> guides;
  private final Answers answers;
  private final EncoderSource encoder;
  private final WorkerExecutor worker;
  private volatile List<Problem> problems = List.of();
  private volatile String version;
  private volatile boolean away;
  private volatile boolean settled;
  private volatile Runnable changed = () -> {};
  private long seen;
  private boolean unread;
  private int looksInVain;
  private long timer;

  /**
   * @param source where the texts come from
   * @param guides make of a snapshot what answers
   * @param answers what answers
   * @param start what it answers from now
   */
  public KnowledgeWatcher(
      Vertx vertx,
      KnowledgeSource source,
      Function<Snapshot, Guide> guides,
      Answers answers,
      EncoderSource encoder,
      KnowledgeState start) {
    this.vertx = vertx;
    this.source = source;
    this.guides = guides;
    this.answers = answers;
    this.encoder = encoder;
    this.seen = start.fingerprint();
    this.version = start.version();
    this.settled = source.isSettled();
    this.worker = vertx.createSharedWorkerExecutor("knowledge", 1);
  }

  /** Starts to look for changes, if there can be any. */
  public void start() {
    if (source.canChange()) {
      timer = vertx.setTimer(EVERY_MILLIS, id -> look());
    }
  }

  public void stop() {
    vertx.cancelTimer(timer);
    worker.close();
  }

  /** What is wrong with the files as they stand now; empty while they are what is served. */
  public List<Problem> problems() {
    return away ? List.of(OUT_OF_REACH) : problems;
  }

  /** Names the texts that are served: 12 hexadecimal digits, the same on every machine. */
  public String version() {
    return version;
  }

  /** Somebody serves another version: look soon. */
  public void hurry() {
    source.hurry();
  }

  /** Whether what is served is no older than it need be: the texts were looked for once. */
  public boolean isSettled() {
    return settled;
  }

  /** Tells when another version is served, on a thread of ours. */
  public void onChange(Runnable told) {
    changed = told;
  }

  private void look() {
    Future<Void> done = worker.executeBlocking(this::takeUp);
    done.onComplete(any -> timer = vertx.setTimer(EVERY_MILLIS, id -> look()));
  }

  private Void takeUp() {
    try {
      long now = source.fingerprint();
      away = false;
      if (now != seen || unread) {
        takeUp(source.read());
        seen = now;
        unread = false;
        looksInVain = 0;
      }
    } catch (KnowledgeFolder.BeingWritten e) {
      waitForPublishing();
    } catch (KnowledgeSource.Away e) {
      away = true;
    } catch (IOException | RuntimeException e) {
      // Once it can be read again it counts as changed, even when it is as it was before.
      unread = true;
      problems = List.of(UNREADABLE);
    }
    settled = source.isSettled();
    return null;
  }

  private void takeUp(KnowledgeFiles files) {
    String read = KnowledgePrint.of(files).version();
    if (read.equals(version)) {
      problems = List.of();
      return;
    }
    SnapshotBuilder.Result result =
        SnapshotBuilder.build(files, answers.guide().snapshot(), encoder.await().orElse(null));
    problems = result.problems();
    result.snapshot().ifPresent(snapshot -> serve(snapshot, read));
    // A build leaves ten times its size behind; changes are rare, so it is given back at once.
    System.gc();
    LOG.info("knowledge base changed: {} problems", problems.size());
  }

  private void serve(Snapshot snapshot, String read) {
    answers.use(guides.apply(snapshot));
    version = read;
    changed.run();
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
