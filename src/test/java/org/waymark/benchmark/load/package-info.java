/**
 * A load on a server from a process of its own: as many requests as it takes, or so many a second.
 * At a fixed rate, what a request takes is counted from the moment at which it was due, so that a
 * server that stands still cannot hide it by keeping the next ones from being sent.
 *
 * <p>Open first: {@link org.waymark.benchmark.load.LoadMain}, then {@link
 * org.waymark.benchmark.load.Drive}. It speaks HTTP by Netty's codec with requests made before: a
 * client that costs more than the server would measure itself. Knows nothing of what the figures
 * are for.
 */
package org.waymark.benchmark.load;
