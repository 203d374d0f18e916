package org.waymark.cluster;

import com.hazelcast.config.Config;
import com.hazelcast.config.InMemoryFormat;
import com.hazelcast.config.JavaSerializationFilterConfig;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MergePolicyConfig;
import com.hazelcast.config.MultiMapConfig;
import com.hazelcast.config.ServerSocketEndpointConfig;
import com.hazelcast.spi.merge.LatestUpdateMergePolicy;
import com.hazelcast.spi.merge.PutIfAbsentMergePolicy;
import java.util.Base64;
import org.waymark.service.ClusterSettings;

/**
 * How the engine is set up: it finds the others only where it is told to, listens on one address
 * and port, for members alone, keeps all in memory, tells nobody at home, and notices within a
 * second or two that another machine is gone.
 */
final class Member {
  /** Machines that may be lost at the same moment without losing what they held. */
  private static final int COPIES = 2;

  private static final int CONNECT_SECONDS = 1;

  private Member() {}

  /**
   * @param settings where the others are
   * @param host the address of this machine
   * @param secret what all of them know
   */
  static Config config(ClusterSettings settings, String host, byte[] secret) {
    Config config = new Config();
    // Who does not know the secret does not know the name, and cannot join by mistake.
    byte[] name = Derived.key(secret, "name of the cluster");
    config.setClusterName(Base64.getUrlEncoder().withoutPadding().encodeToString(name));
    network(config, settings, host);
    memory(config);
    quiet(config);
    patience(config);
    small(config);
    return config;
  }

  /** With a network of this kind there is no port for clients, REST or anything else. */
  private static void network(Config config, ClusterSettings settings, String host) {
    ServerSocketEndpointConfig members = new ServerSocketEndpointConfig();
    members.setName("members");
    members.setPort(settings.port());
    members.setPortAutoIncrement(false);
    members.getInterfaces().setEnabled(true).addInterface(host);
    config.getAdvancedNetworkConfig().setEnabled(true);
    config.getAdvancedNetworkConfig().setMemberEndpointConfig(members);
    config.getAdvancedNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    config.getAdvancedNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config
        .getAdvancedNetworkConfig()
        .getJoin()
        .getTcpIpConfig()
        .setEnabled(true)
        .setConnectionTimeoutSeconds(CONNECT_SECONDS)
        .setMembers(settings.peers());
    config.setProperty("hazelcast.socket.bind.any", "false");
    config.setProperty("hazelcast.socket.server.bind.any", "false");
    config.setProperty("hazelcast.socket.client.bind.any", "false");
    // Whoever reaches the port could send any class otherwise.
    JavaSerializationFilterConfig known = new JavaSerializationFilterConfig();
    known.getWhitelist().addClasses(PutNewer.class.getName());
    config.getSerializationConfig().setJavaSerializationFilterConfig(known);
  }

  /**
   * Copies are never read, only what they are copies of: a machine that has just come has copies
   * that are not filled yet, and a person's digit would mean nothing there.
   */
  private static void memory(Config config) {
    config.addMapConfig(map("waymark.contexts", LatestUpdateMergePolicy.class));
    config.addMapConfig(map("waymark.answers", LatestUpdateMergePolicy.class));
    config.addMapConfig(map("waymark.uses", LatestUpdateMergePolicy.class));
    config.addMapConfig(map("waymark.keys", PutIfAbsentMergePolicy.class));
    config.addMapConfig(new MapConfig("__vertx.nodeInfo").setBackupCount(COPIES));
    config.addMultiMapConfig(
        new MultiMapConfig()
            .setName("__vertx.subs")
            .setBackupCount(COPIES)
            .setValueCollectionType(MultiMapConfig.ValueCollectionType.SET));
    config.getCPSubsystemConfig().setCPMemberCount(0);
    config.getJetConfig().setEnabled(false);
  }

  private static MapConfig map(String name, Class<?> whenTwoHalvesMeet) {
    return new MapConfig(name)
        .setInMemoryFormat(InMemoryFormat.BINARY)
        .setBackupCount(COPIES)
        .setReadBackupData(false)
        // The time of the last change is kept only with these.
        .setPerEntryStatsEnabled(true)
        .setMergePolicyConfig(new MergePolicyConfig().setPolicy(whenTwoHalvesMeet.getName()));
  }

  /** No word to its maker, no figures, no log of what it is slow at: that would name keys. */
  private static void quiet(Config config) {
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.logging.type", "slf4j");
    config.setProperty("hazelcast.logging.details.enabled", "false");
    config.setProperty("hazelcast.slow.operation.detector.enabled", "false");
    config.setProperty("hazelcast.health.monitoring.level", "OFF");
    config.setProperty("hazelcast.jmx", "false");
    config.getMetricsConfig().setEnabled(false);
  }

  /**
   * A machine that was killed closes its connections and is let go of at once; one that is cut off,
   * after a few heartbeats. Halves look for each other every few seconds.
   */
  private static void patience(Config config) {
    config.setProperty("hazelcast.wait.seconds.before.join", "0");
    config.setProperty("hazelcast.max.join.seconds", "15");
    config.setProperty("hazelcast.heartbeat.interval.seconds", "1");
    config.setProperty("hazelcast.max.no.heartbeat.seconds", "6");
    config.setProperty("hazelcast.mastership.claim.timeout.seconds", "10");
    config.setProperty("hazelcast.connection.monitor.interval", "50");
    config.setProperty("hazelcast.connection.monitor.max.faults", "1");
    config.setProperty("hazelcast.socket.connect.timeout.seconds", "1");
    config.setProperty("hazelcast.invocation.retry.pause.millis", "50");
    config.setProperty("hazelcast.operation.call.timeout.millis", "5000");
    config.setProperty("hazelcast.operation.backup.timeout.millis", "1000");
    config.setProperty("hazelcast.merge.first.run.delay.seconds", "5");
    config.setProperty("hazelcast.merge.next.run.delay.seconds", "5");
    config.setProperty("hazelcast.graceful.shutdown.max.wait", "10");
  }

  /** We move some hundred bytes a message; its own figures are for far larger machines. */
  private static void small(Config config) {
    config.setProperty("hazelcast.operation.thread.count", "2");
    config.setProperty("hazelcast.operation.generic.thread.count", "2");
    config.setProperty("hazelcast.io.thread.count", "1");
    config.setProperty("hazelcast.event.thread.count", "1");
    config.setProperty("hazelcast.clientengine.thread.count", "1");
    config.setProperty("hazelcast.clientengine.query.thread.count", "1");
    config.setProperty("hazelcast.clientengine.blocking.thread.count", "1");
  }
}
