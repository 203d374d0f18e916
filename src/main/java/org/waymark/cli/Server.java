package org.waymark.cli;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.waymark.channel.sms.ReplyLimit;
import org.waymark.channel.sms.Simulator;
import org.waymark.channel.sms.SmsConversation;
import org.waymark.channel.sms.SmsWebhook;
import org.waymark.channel.web.WebChannel;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Snapshot;
import org.waymark.service.Answers;
import org.waymark.service.KnowledgeFolder;
import org.waymark.service.KnowledgeWatcher;
import org.waymark.service.LateFailures;
import org.waymark.service.Limits;
import org.waymark.service.ManagementServer;
import org.waymark.service.PublicServer;
import org.waymark.service.Routes;
import org.waymark.service.SenderKeys;
import org.waymark.service.Senders;
import org.waymark.service.Settings;
import org.waymark.service.SharedContextStore;
import org.waymark.service.UsageCounts;

/** Everything that runs, wired by hand, and closed in reverse order. */
public final class Server implements AutoCloseable {
  private static final long PUBLISH_COUNTS_MILLIS = TimeUnit.MINUTES.toMillis(5);
  private static final int KEY_BYTES = 32;
  private static final int PHONE_BYTES = 16;

  private final Settings settings;
  private final Vertx vertx;
  private final KnowledgeWatcher watcher;
  private final PublicServer publicServer;
  private final ManagementServer managementServer;
  private final PrometheusMeterRegistry metrics;
  private final UsageCounts counts;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param settings how to run
   * @param clock the time, for opening hours, limits and keys
   * @param folder where the knowledge base stands
   * @param snapshot its state at start
   * @param fingerprint that state's {@link KnowledgeFolder#fingerprint}
   */
  public Server(
      Settings settings,
      InstantSource clock,
      KnowledgeFolder folder,
      Snapshot snapshot,
      long fingerprint) {
    this.settings = settings;
    // Nothing is unpacked or cached on the disk: the file system may be read-only.
    FileSystemOptions memoryOnly =
        new FileSystemOptions().setClassPathResolvingEnabled(false).setFileCachingEnabled(false);
    vertx = Vertx.vertx(new VertxOptions().setFileSystemOptions(memoryOnly));
    LateFailures.takeFrom(vertx);
    metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    new JvmMemoryMetrics().bindTo(metrics);
    new JvmGcMetrics().bindTo(metrics);
    new UptimeMetrics().bindTo(metrics);
    counts = new UsageCounts(metrics);
    Answers answers = new Answers(new Guide(snapshot, settings.mode()), counts);
    watcher = new KnowledgeWatcher(vertx, folder, settings.mode(), answers, fingerprint);
    publicServer = new PublicServer(settings, routes(answers, clock));
    managementServer = new ManagementServer(settings, metrics, answers, watcher);
    vertx.setPeriodic(PUBLISH_COUNTS_MILLIS, id -> publishCounts());
  }

  private List<Routes> routes(Answers answers, InstantSource clock) {
    SenderKeys keys = new SenderKeys(clock, () -> randomBytes(KEY_BYTES));
    Limits limits = new Limits(settings.perSenderPerHour(), settings.perMinute(), clock);
    SmsConversation conversation =
        new SmsConversation(
            answers,
            new SharedContextStore(vertx, keys),
            new ReplyLimit(answers, limits, keys, settings.mode()),
            counts,
            clock);
    Senders senders = new Senders(settings.trustProxy());
    return List.of(
        new WebChannel(vertx, settings, answers, limits, keys, senders, clock),
        new SmsWebhook(settings, conversation, keys, clock),
        new Simulator(settings, conversation, () -> randomBytes(PHONE_BYTES)));
  }

  private byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Starts both servers and the watch on the knowledge base; returns when they listen. */
  public void start() {
    Future.all(vertx.deployVerticle(publicServer), vertx.deployVerticle(managementServer)).await();
    watcher.start();
  }

  /** Shows the batches of counts that are full. */
  void publishCounts() {
    counts.publish();
  }

  /** What everything runs on. */
  Vertx vertx() {
    return vertx;
  }

  /** The address of the public server on this machine. */
  public String address() {
    return "http://localhost:" + publicServer.port();
  }

  /** The address of health and metrics. */
  public String managementAddress() {
    return "http://" + settings.managementHost() + ":" + managementServer.port();
  }

  /** Stops taking messages, finishes those under way, and ends. */
  @Override
  public void close() {
    watcher.stop();
    vertx.close().await();
    metrics.close();
  }
}
