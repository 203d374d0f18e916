/**
 * Which article answers a message, and how surely? And which danger is it like?
 *
 * <p>Open first: {@link org.waymark.understanding.retrieval.Ranker}, then {@link
 * org.waymark.understanding.retrieval.RankerBuilder}. Every question of every article and every
 * labelled message is an example. Lucene's analysis turns its words into features; a logistic
 * regression learns from these, a second one from the words and the sentence's meaning together,
 * fused with how near the nearest examples lie. A cross-validation inside the build turns scores
 * into probabilities.
 *
 * <p>What was measured on messages that no author had seen (475 in scope; first article right):
 *
 * <ul>
 *   <li>BM25 nearest examples and centroids, 4,000 examples: 0.75; with 9,600 examples: 0.80
 *   <li>logistic regression on words, 9,600 examples: 0.83
 *   <li>words and meaning, fused with the nearest examples: 0.88
 *   <li>a smaller sentence model (all-MiniLM-L6-v2): about 3 points less than bge-small-en-v1.5,
 *       for half the time
 *   <li>centroids as a third voice beside these: no gain
 * </ul>
 *
 * <p>Features are looked up by prints of 64 bits ({@link
 * org.waymark.understanding.retrieval.FeatureReader}), character by character. A map of each word
 * to its features was as fast and was left: it took a tenth of a second to make at the first
 * message of each language, and megabytes for each.
 *
 * <p>The weights by words stay packed, a byte each: as floats, which the processor adds eight at a
 * time, they took 10 MB more for English, and a reply no less time.
 *
 * <p>The package knows questions and ids only: no answers, contacts, replies or channels.
 */
package org.waymark.understanding.retrieval;
