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
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.channel.sms.ReplyLimit;
import org.waymark.channel.sms.Simulator;
import org.waymark.channel.sms.SmsConversation;
import org.waymark.channel.sms.SmsWebhook;
import org.waymark.channel.twilio.Sweeper;
import org.waymark.channel.web.WebChannel;
import org.waymark.cluster.SeveralMachines;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Snapshot;
import org.waymark.service.Answers;
import org.waymark.service.FetchedKnowledge;
import org.waymark.service.ForwardClock;
import org.waymark.service.KnowledgeFolder;
import org.waymark.service.KnowledgeRemote;
import org.waymark.service.KnowledgeSource;
import org.waymark.service.KnowledgeState;
import org.waymark.service.KnowledgeWatcher;
import org.waymark.service.LateFailures;
import org.waymark.service.Learning;
import org.waymark.service.Limits;
import org.waymark.service.ManagementServer;
import org.waymark.service.OneMachine;
import org.waymark.service.PublicServer;
import org.waymark.service.Readiness;
import org.waymark.service.Routes;
import org.waymark.service.SenderKeys;
import org.waymark.service.Senders;
import org.waymark.service.Settings;
import org.waymark.service.Shared;
import org.waymark.service.SharedContextStore;
import org.waymark.service.StaffSettings;
import org.waymark.service.UsageCounts;
import org.waymark.service.WeeklyCounts;
import org.waymark.staff.history.HistoryException;
import org.waymark.staff.history.PublishedCopy;
import org.waymark.staff.history.Remote;
import org.waymark.text.EncoderSource;

/** Everything that runs, wired by hand, and closed in reverse order. */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final long PUBLISH_COUNTS_MILLIS = TimeUnit.HOURS.toMillis(1);
  private static final int KEY_BYTES = 32;
  private static final int PHONE_BYTES = 16;

  private final Settings settings;
  private final Shared shared;
  private final Vertx vertx;
  private final Readiness readiness = new Readiness();
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
   * @param knowledge its state at start
   * @param encoder what tells the meaning of messages; closed with the server
   */
  public Server(
      Settings settings,
      InstantSource clock,
      KnowledgeFolder folder,
      KnowledgeState knowledge,
      EncoderSource encoder) {
    this(settings, clock, folder, knowledge, encoder, SharedContextStore.TIME_TO_LIVE);
  }

  /**
   * @param memory how long a conversation by SMS is remembered after its last message
   */
  public Server(
      Settings settings,
      InstantSource clock,
      KnowledgeFolder folder,
      KnowledgeState knowledge,
      EncoderSource encoder,
      Duration memory) {
    this.settings = settings;
    this.encoder = encoder;
    shared = shared(new ForwardClock(clock), memory);
    vertx = shared.vertx();
    LateFailures.takeFrom(vertx);
    metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    // Not how much memory is in use: on a quiet machine a single message shows in it.
    new JvmGcMetrics().bindTo(metrics);
    new UptimeMetrics().bindTo(metrics);
    counts = new UsageCounts(metrics, () -> random.nextInt(UsageCounts.BATCH));
    WeeklyCounts weekly = new WeeklyCounts(() -> random.nextInt(WeeklyCounts.OWED));
    boolean learns = settings.staff().isPresent() && folder.path().isPresent();
    answers = new Answers(guide(knowledge.snapshot()), counts, learns ? weekly : Learning.NOTHING);
    watcher =
        new KnowledgeWatcher(
            vertx, source(folder, clock), this::guide, answers, encoder, knowledge);
    watcher.onChange(shared::announce);
    routes = routes(clock);
    publicServer = new PublicServer(settings, routes);
    managementServer =
        new ManagementServer(
            settings, metrics, answers, watcher, readiness, shared::health, this::due);
    sweeper =
        settings
            .twilio()
            .filter(twilio -> twilio.api().sweeps())
            .map(
                twilio ->
                    new Sweeper(
                        vertx, twilio, clock, counts, metrics, Server::tell, shared::isFirst));
    staff = settings.staff().flatMap(s -> folder.path().map(path -> staff(s, path, weekly, clock)));
    vertx.setPeriodic(PUBLISH_COUNTS_MILLIS, id -> publishCounts());
  }

  /** Nothing of several machines is loaded where there is one. */
  private Shared shared(InstantSource onward, Duration memory) {
    // Nothing is unpacked or cached on the disk: the file system may be read-only.
    FileSystemOptions memoryOnly =
        new FileSystemOptions().setClassPathResolvingEnabled(false).setFileCachingEnabled(false);
    VertxOptions options = new VertxOptions().setFileSystemOptions(memoryOnly);
    Supplier<byte[]> newKey = () -> randomBytes(KEY_BYTES);
    return settings.cluster().isPresent()
        ? SeveralMachines.join(settings.cluster().get(), options, onward, newKey, memory)
        : new OneMachine(Vertx.vertx(options), onward, newKey, memory);
  }

  /** Where newer texts come from: another repository, if there is one, else the folder. */
  private KnowledgeSource source(KnowledgeFolder folder, InstantSource clock) {
    return settings
        .remote()
        .<KnowledgeSource>map(
            remote ->
                new FetchedKnowledge(
                    folder, place(remote), remote.every(), new ForwardClock(clock)))
        .orElse(folder);
  }

  private static FetchedKnowledge.Place place(KnowledgeRemote remote) {
    PublishedCopy copy =
        new PublishedCopy(new Remote(remote.address(), remote.user(), remote.password().reveal()));
    return id -> {
      try {
        return copy.since(id).map(found -> new FetchedKnowledge.Fetched(found.id(), found.files()));
      } catch (HistoryException e) {
        throw new KnowledgeSource.Away();
      }
    };
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

  private List<Routes> routes(InstantSource clock) {
    InstantSource onward = new ForwardClock(clock);
    SenderKeys keys = new SenderKeys(shared.keys());
    Limits limits =
        new Limits(settings.perSenderPerHour(), settings.perMinute(), onward, shared.uses());
    SmsConversation conversation =
        new SmsConversation(
            answers,
            shared.contexts(),
            new ReplyLimit(answers, limits, keys, settings.mode()),
            counts,
            clock);
    Senders senders = new Senders(settings.trustProxy());
    return List.of(
        new WebChannel(vertx, settings, answers, limits, keys, senders, clock),
        new SmsWebhook(settings, conversation, keys, onward, shared.answers()),
        new Simulator(settings, conversation, () -> randomBytes(PHONE_BYTES)));
  }

  private Map<String, Long> due() {
    return staff.map(StaffSide::due).orElse(Map.of());
  }

  /** Said when it changes, so that nobody finds out weeks later what Twilio still keeps. */
  private static void tell(String end) {
    if (end.equals("done")) {
      LOG.info("messages at Twilio are deleted");
    } else if (end.equals("elsewhere")) {
      LOG.info("messages at Twilio are deleted by another machine");
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
    shared.follow(watcher::version, watcher::hurry);
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

  /**
   * Says that it will stop and waits until nobody sends anything any more; then stops taking
   * messages, finishes those under way, and ends.
   */
  @Override
  public void close() {
    if (readiness.stop() && settings.stopSeconds() > 0) {
      vertx.timer(settings.stopSeconds(), TimeUnit.SECONDS).await();
    }
    sweeper.ifPresent(Sweeper::close);
    watcher.stop();
    vertx.close().await();
    staff.ifPresent(StaffSide::close);
    encoder.close();
    metrics.close();
  }
}
