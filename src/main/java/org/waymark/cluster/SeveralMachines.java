package org.waymark.cluster;

import com.hazelcast.cluster.MembershipAdapter;
import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.LifecycleEvent;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.json.JsonObject;
import io.vertx.spi.cluster.hazelcast.HazelcastClusterManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.service.ClusterSettings;
import org.waymark.service.ContextStore;
import org.waymark.service.NameKeys;
import org.waymark.service.Shared;
import org.waymark.service.SharedAnswers;
import org.waymark.service.UsesElsewhere;

/** A machine that serves together with others. */
public final class SeveralMachines implements Shared {
  private static final Logger LOG = LoggerFactory.getLogger(SeveralMachines.class);
  private static final long REFRESH_MILLIS = 1_000;

  /** Threads that may wait for the others; nobody waits for these threads. */
  private static final int WORKERS = 8;

  private final Vertx vertx;
  private final HazelcastClusterManager manager;
  private final ClusterKeys keys;
  private final ClusterContexts contexts;
  private final ClusterAnswers answers;
  private final ClusterUses uses;
  private final ClusterNews news;
  private final Patience patience;
  private volatile Supplier<String> version = () -> "";

  private SeveralMachines(
      Vertx vertx,
      HazelcastClusterManager manager,
      ClusterSettings settings,
      InstantSource clock,
      Supplier<byte[]> newKey,
      Duration memory) {
    this.vertx = vertx;
    this.manager = manager;
    this.patience = new Patience(settings.patience());
    byte[] secret = secret(settings);
    HazelcastInstance engine = manager.getHazelcastInstance();
    WorkerExecutor workers = vertx.createSharedWorkerExecutor("cluster", WORKERS);
    Seal wrapping = new Seal(Derived.key(secret, "wrapping of keys"));
    keys = new ClusterKeys(map(engine, "keys", workers), patience, wrapping, clock, newKey);
    contexts = new ClusterContexts(map(engine, "contexts", workers), patience, keys, clock, memory);
    answers = new ClusterAnswers(vertx, map(engine, "answers", workers), patience, keys);
    String machine = manager.getNodeId();
    uses = new ClusterUses(map(engine, "uses", workers), patience, keys, clock, machine);
    news = new ClusterNews(vertx, new Seal(Derived.key(secret, "news")), machine);
    engine.getCluster().addMembershipListener(new Counting());
    engine.getLifecycleService().addLifecycleListener(this::changed);
    keys.refresh().await();
    vertx.setPeriodic(REFRESH_MILLIS, id -> keys.refresh());
  }

  /**
   * Joins the others; where none is there yet, waits for nobody.
   *
   * @param settings where they are
   * @param options for Vert.x
   * @param clock the time
   * @param newKey gives 32 random bytes
   * @param memory how long a conversation is remembered after its last message
   * @throws CannotJoin when it cannot listen for them
   */
  public static SeveralMachines join(
      ClusterSettings settings,
      VertxOptions options,
      InstantSource clock,
      Supplier<byte[]> newKey,
      Duration memory) {
    // Read before any setting of ours.
    System.setProperty("hazelcast.logging.type", "slf4j");
    String host = settings.host().orElseGet(() -> OurAddress.among(settings.peers()));
    HazelcastClusterManager manager =
        new HazelcastClusterManager(Member.config(settings, host, secret(settings)));
    VertxOptions clustered = new VertxOptions(options);
    clustered.getEventBusOptions().setHost(host).setPort(settings.newsPort());
    Vertx vertx;
    try {
      vertx = Vertx.builder().with(clustered).withClusterManager(manager).buildClustered().await();
    } catch (Exception e) {
      // Waiting throws whatever came, undeclared.
      throw new CannotJoin(e);
    }
    return new SeveralMachines(vertx, manager, settings, clock, newKey, memory);
  }

  private static byte[] secret(ClusterSettings settings) {
    return settings.secret().reveal().getBytes(StandardCharsets.UTF_8);
  }

  private SharedMap map(HazelcastInstance engine, String name, WorkerExecutor workers) {
    return new HazelcastMap(vertx, engine.getMap("waymark." + name), workers);
  }

  /** Two halves meet, and the memory of ours is put together with that of theirs. */
  private void changed(LifecycleEvent event) {
    if (event.getState() == LifecycleEvent.LifecycleState.MERGING
        || event.getState() == LifecycleEvent.LifecycleState.MERGED) {
      contexts.met();
    }
  }

  /** Says how many machines there are when that changes, and nothing else. */
  private static final class Counting extends MembershipAdapter {
    @Override
    public void memberAdded(MembershipEvent event) {
      LOG.info("{} machines serve together", event.getMembers().size());
    }

    @Override
    public void memberRemoved(MembershipEvent event) {
      LOG.warn("{} machines serve together", event.getMembers().size());
    }
  }

  @Override
  public Vertx vertx() {
    return vertx;
  }

  @Override
  public NameKeys keys() {
    return keys;
  }

  @Override
  public ContextStore contexts() {
    return contexts;
  }

  @Override
  public SharedAnswers answers() {
    return answers;
  }

  @Override
  public UsesElsewhere uses() {
    return uses;
  }

  /** The one that has been here longest. */
  @Override
  public boolean isFirst() {
    try {
      return manager
          .getHazelcastInstance()
          .getCluster()
          .getMembers()
          .iterator()
          .next()
          .localMember();
    } catch (RuntimeException e) {
      // The engine has stopped: whoever is alone is the first.
      return true;
    }
  }

  @Override
  public void follow(Supplier<String> ours, Runnable look) {
    version = ours;
    news.follow(ours, look);
  }

  @Override
  public void announce() {
    news.tell(version.get());
  }

  @Override
  public Optional<JsonObject> health() {
    Set<String> machines = new HashSet<>(manager.getNodes());
    return Optional.of(
        new JsonObject()
            .put("status", patience.isPaused() ? "ALONE" : "TOGETHER")
            .put("machines", machines.size())
            .put("sameVersion", news.serving(version.get(), machines)));
  }
}
