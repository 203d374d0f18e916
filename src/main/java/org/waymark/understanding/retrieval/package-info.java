/**
 * Which article answers a message, and how surely?
 *
 * <p>Open first: {@link org.waymark.understanding.retrieval.Ranker}. Every question of every
 * article is an example; a message is compared with all of them in two ways that fail differently
 * (the nearest examples in a Lucene index, and the middle of each article's examples), fused at
 * score level.
 *
 * <p>The package knows questions and ids only: no answers, contacts, replies or channels.
 */
package org.waymark.understanding.retrieval;
