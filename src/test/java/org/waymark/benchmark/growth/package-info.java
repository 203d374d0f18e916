/**
 * What it costs to know more: the shipped knowledge base with articles added that were made by
 * chance, in several languages, built and asked in a process of its own.
 *
 * <p>Open first: {@link org.waymark.benchmark.growth.GrowthMain}. The words mean nothing; only how
 * many there are, and how they are shared, is like what people write.
 */
package org.waymark.benchmark.growth;
