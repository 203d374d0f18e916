package org.waymark.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How this machine serves together with others. It serves alone unless it has peers.
 *
 * @param peers where the machines are, each as host and port; this one may be among them, and one
 *     name may stand for all ({@code WAYMARK_CLUSTER_PEERS})
 * @param secret what all of them know and nobody else ({@code WAYMARK_CLUSTER_SECRET})
 * @param host the address of this machine that the others reach; without it, the one that its own
 *     name stands for ({@code WAYMARK_CLUSTER_HOST})
 * @param port where the others reach its memory ({@code WAYMARK_CLUSTER_PORT}, 5701)
 * @param newsPort where they tell it of new answers ({@code WAYMARK_CLUSTER_NEWS_PORT}, 5702; 0
 *     takes a free one)
 * @param patience how long a message waits to learn from the others where its conversation stands
 *     ({@code WAYMARK_CLUSTER_WAIT_MILLIS}, 300); other calls take a third less or more
 */
public record ClusterSettings(
    List<String> peers,
    Secret secret,
    Optional<String> host,
    int port,
    int newsPort,
    Duration patience) {}
