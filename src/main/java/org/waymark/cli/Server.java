package org.waymark.cli;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.channel.sms.ReplyLimit;
import org.waymark.channel.sms.Simulator;
import org.waymark.channel.sms.SmsConversation;
import org.waymark.channel.sms.SmsWebhook;
import org.waymark.channel.twilio.Sweeper;
import org.waymark.channel.web.WebChannel;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Snapshot;
import org.waymark.service.Answers;
import org.waymark.service.ForwardClock;
import org.waymark.service.KnowledgeFolder;
import org.waymark.service.KnowledgeWatcher;
import org.waymark.service.LateFailures;
import org.waymark.service.Learning;
import org.waymark.service.Limits;
import org.waymark.service.ManagementServer;
import org.waymark.service.PublicServer;
import org.waymark.service.Routes;
import org.waymark.service.SenderKeys;
import org.waymark.service.Senders;
import org.waymark.service.Settings;
import org.waymark.service.SharedContextStore;
import org.waymark.service.StaffSettings;
import org.waymark.service.UsageCounts;
import org.waymark.service.WeeklyCounts;
import org.waymark.text.EncoderSource;

/** Everything that runs, wired by hand, and closed in reverse order. */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final long PUBLISH_COUNTS_MILLIS = TimeUnit.HOURS.toMillis(1);
  private static final int KEY_BYTES = 32;
  private static final int PHONE_BYTES = 16;

  private final Settings settings;
  private final Vertx vertx;
  private final EncoderSource encoder;
  private final List<Routes> routes;
  private final KnowledgeWatcher watcher;
  private final PublicServer publicServer;
  private final ManagementServer managementServer;
  private final PrometheusMeterRegistry metrics;
  private final UsageCounts counts;
  private final Answers answers;
  private final Optional<Sweeper> sweeper;
  private final Optional<StaffSide> staff;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param settings how to run
   * @param clock the time, for opening hours, limits and keys
   * @param folder where the knowledge base stands
   * @param snapshot its state at start
   * @param encoder what tells the meaning of messages; closed with the server
   * @param fingerprint that state's {@link KnowledgeFolder#fingerprint}
   */
  public Server(
      Settings settings,
      InstantSource clock,
      KnowledgeFolder folder,
      Snapshot snapshot,
      EncoderSource encoder,
      long fingerprint) {
    this(settings, clock, folder, snapshot, encoder, fingerprint, SharedContextStore.TIME_TO_LIVE);
  }

  /**
   * @param memory how long a conversation by SMS is remembered after its last message
   */
  public Server(
      Settings settings,
      InstantSource clock,
      KnowledgeFolder folder,
      Snapshot snapshot,
      EncoderSource encoder,
      long fingerprint,
      Duration memory) {
    this.settings = settings;
    this.encoder = encoder;
    // Nothing is unpacked or cached on the disk: the file system may be read-only.
    FileSystemOptions memoryOnly =
        new FileSystemOptions().setClassPathResolvingEnabled(false).setFileCachingEnabled(false);
    vertx = Vertx.vertx(new VertxOptions().setFileSystemOptions(memoryOnly));
    LateFailures.takeFrom(vertx);
    metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    // Not how much memory is in use: on a quiet machine a single message shows in it.
    new JvmGcMetrics().bindTo(metrics);
    new UptimeMetrics().bindTo(metrics);
    counts = new UsageCounts(metrics, () -> random.nextInt(UsageCounts.BATCH));
    WeeklyCounts weekly = new WeeklyCounts(() -> random.nextInt(WeeklyCounts.OWED));
    boolean learns = settings.staff().isPresent() && folder.path().isPresent();
    answers = new Answers(guide(snapshot), counts, learns ? weekly : Learning.NOTHING);
    watcher = new KnowledgeWatcher(vertx, folder, this::guide, answers, encoder, fingerprint);
    routes = routes(clock, memory);
    publicServer = new PublicServer(settings, routes);
    managementServer = new ManagementServer(settings, metrics, answers, watcher, this::due);
    sweeper =
        settings
            .twilio()
            .filter(twilio -> twilio.api().sweeps())
            .map(twilio -> new Sweeper(vertx, twilio, clock, counts, metrics, Server::tell));
    staff = settings.staff().flatMap(s -> folder.path().map(path -> staff(s, path, weekly, clock)));
    vertx.setPeriodic(PUBLISH_COUNTS_MILLIS, id -> publishCounts());
  }

  private Guide guide(Snapshot ready) {
    return new Guide(ready, settings.mode(), settings.uncheckedTranslations(), encoder::ifReady);
  }

  private StaffSide staff(
      StaffSettings ours, Path knowledge, WeeklyCounts weekly, InstantSource clock) {
    InstantSource onward = new ForwardClock(clock);
    return new StaffSide(
        vertx,
        ours,
        settings.mode(),
        knowledge,
        answers,
        weekly,
        encoder,
        clock,
        onward,
        this::randomBytes);
  }

  private List<Routes> routes(InstantSource clock, Duration memory) {
    InstantSource onward = new ForwardClock(clock);
    SenderKeys keys = new SenderKeys(onward, () -> randomBytes(KEY_BYTES));
    Limits limits = new Limits(settings.perSenderPerHour(), settings.perMinute(), onward);
    SmsConversation conversation =
        new SmsConversation(
            answers,
            new SharedContextStore(vertx, keys, memory),
            new ReplyLimit(answers, limits, keys, settings.mode()),
            counts,
            clock);
    Senders senders = new Senders(settings.trustProxy());
    return List.of(
        new WebChannel(vertx, settings, answers, limits, keys, senders, clock),
        new SmsWebhook(settings, conversation, keys, onward),
        new Simulator(settings, conversation, () -> randomBytes(PHONE_BYTES)));
  }

  private Map<String, Long> due() {
    return staff.map(StaffSide::due).orElse(Map.of());
  }

  /** Said when it changes, so that nobody finds out weeks later what Twilio still keeps. */
  private static void tell(String end) {
    if (end.equals("done")) {
      LOG.info("messages at Twilio are deleted");
    } else {
      LOG.warn("messages at Twilio are not deleted ({}): run waymark doctor", end);
    }
  }

  private byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Starts the servers and the watch on the knowledge base; returns when they listen. */
  public void start() {
    Future.all(vertx.deployVerticle(publicServer), vertx.deployVerticle(managementServer)).await();
    staff.ifPresent(StaffSide::start);
    watcher.start();
    sweeper.ifPresent(Sweeper::start);
  }

  /** Shows the batches of counts that are full. */
  public void publishCounts() {
    counts.publish();
  }

  /** What answers. */
  Answers answers() {
    return answers;
  }

  /** What is measured. */
  public PrometheusMeterRegistry metrics() {
    return metrics;
  }

  /** All that people and Twilio can ask for. */
  public List<Routes> routes() {
    return routes;
  }

  /** What everything runs on. */
  public Vertx vertx() {
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

  /** Where staff reach their console; none when it is off. */
  public Optional<URI> staffAddress() {
    return staff.map(StaffSide::address);
  }

  /** Where the first administrator makes their account, while there is nobody. */
  public Optional<URI> firstStaffLink() {
    return staff.flatMap(StaffSide::firstLink);
  }

  /** Stops taking messages, finishes those under way, and ends. */
  @Override
  public void close() {
    sweeper.ifPresent(Sweeper::close);
    watcher.stop();
    vertx.close().await();
    staff.ifPresent(StaffSide::close);
    encoder.close();
    metrics.close();
  }
}
