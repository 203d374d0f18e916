/**
 * Is someone in danger now? Rules that staff wrote, tried on the words of a message.
 *
 * <p>Open first: {@link org.waymark.understanding.safety.DangerDetector}. A rule that misses costs
 * more than a false alarm, and both cost something, so every rule carries messages that it must and
 * must not match, and the knowledge base is not valid while one fails. Lucene's Monitor was
 * considered and left: it measured 230 microseconds a message for 329 rules, and these patterns
 * need neither an index nor a purge thread.
 *
 * <p>A message costs so little because its words are looked up once: each is filed with the places
 * of patterns at which it may stand, and a pattern is looked for only where all of its places can
 * follow one another. What helped: that, also for the reasons to stay calm, and beginnings of words
 * filed like whole words (patterns that hold one were all tried before). What did not: Lucene's
 * Monitor, and leaving patterns out by a missing word alone, which still tries thirty of seven
 * hundred on a message of ten words.
 *
 * <p>The package knows no articles, replies or channels.
 */
package org.waymark.understanding.safety;
