/**
 * What a reply costs, measured by JMH: the whole and each part, beside a plain Lucene search over
 * the same questions as the yardstick. Never part of the tests, because figures of time depend on
 * the machine and on who else uses it; figures of one run can be compared with each other.
 *
 * <p>Open first: {@link org.waymark.benchmark.ReplyBenchmark}. Run it with {@code mvn -q
 * test-compile exec:exec@benchmark}.
 */
package org.waymark.benchmark;
