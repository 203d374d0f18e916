/**
 * Is someone in danger now? Rules that staff wrote, tried on the words of a message.
 *
 * <p>Open first: {@link org.waymark.understanding.safety.DangerDetector}. A rule that misses costs
 * more than a false alarm, and both cost something, so every rule carries messages that it must and
 * must not match, and the knowledge base is not valid while one fails. Lucene's Monitor was
 * considered and left: it measured 230 microseconds a message for 329 rules, and these patterns
 * need neither an index nor a purge thread.
 *
 * <p>The package knows no articles, replies or channels.
 */
package org.waymark.understanding.safety;
