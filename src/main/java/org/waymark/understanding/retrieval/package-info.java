/**
 * Which article answers a message, and how surely?
 *
 * <p>Open first: {@code Ranker}. Every question of every article
 * is an example; a message is compared with all of them in three ways that fail differently (the
 * nearest examples in a Lucene index, a linear model over words and parts of words, the middle of
 * each article's examples), and the three are fused at score level.
 *
 * <p>The package knows questions and ids only: no answers, contacts, replies or channels.
 */
package org.waymark.understanding.retrieval;
