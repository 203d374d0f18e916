/**
 * Several machines that serve together. Nothing of this package is loaded on one machine alone.
 *
 * <p>Open first: {@link org.waymark.cluster.SeveralMachines}, which joins the others and hands out
 * what is shared; then {@link org.waymark.cluster.Member}, how the engine (Hazelcast, by Vert.x) is
 * held to our ports and to memory.
 *
 * <h2>What is shared, and how</h2>
 *
 * <ul>
 *   <li><b>Keys</b> ({@link org.waymark.cluster.ClusterKeys}): one machine makes the random key of
 *       the day. It stands in the cluster's memory only, wrapped (AES-GCM) with a key that is
 *       derived from the cluster's secret. Nobody knows it once all machines have stopped.
 *   <li><b>Contexts</b> ({@link org.waymark.cluster.ClusterContexts}): under an HMAC of the number
 *       with a key derived from the day's key; sealed (AES-GCM) with another, padded so that their
 *       length says nothing. Each has two copies on other machines, so what a machine knows when it
 *       is killed is still there.
 *   <li><b>Answers to requests that Twilio repeats</b> ({@link org.waymark.cluster.ClusterAnswers})
 *       and <b>how many replies a sender got</b> ({@link org.waymark.cluster.ClusterUses}), in the
 *       same way.
 *   <li><b>News</b> ({@link org.waymark.cluster.ClusterNews}), on the event bus: which version of
 *       the knowledge base a machine serves, and nothing else. The event bus has no TLS, which
 *       would need a certificate on every machine for something that anybody can read on our pages.
 *       Each message is sealed with a key derived from the secret, so a stranger cannot make one;
 *       who hears of another version fetches it from its own source, never from a message.
 * </ul>
 *
 * <p>The engine's own wire is not encrypted (its community edition cannot): whoever listens there
 * sees ciphertext, HMACs, and how often something changes. What it needs to join is a name that is
 * derived from the secret and that crosses the wire in the open: the network must keep strangers
 * from these ports (see the network policy in src/deploy).
 *
 * <h2>When it is slow, split, or gone</h2>
 *
 * Every call has a short time limit, and while calls fail the others are not asked at all for a
 * moment ({@link org.waymark.cluster.Patience}). Then a machine goes on as one alone would: what it
 * remembered itself is also kept here. Danger is answered whatever the limits say. Each half of a
 * split serves on; when they meet again the newer of two contexts stays.
 *
 * <p>This package sees keyed names and contexts, never a message: it could not know a number or a
 * word. It logs how many machines there are, never a key or a value.
 */
package org.waymark.cluster;
