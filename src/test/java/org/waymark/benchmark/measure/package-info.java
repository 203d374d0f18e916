/**
 * One machine, measured: starts the built jar as a user would, asks it from a process of its own,
 * and writes a report. Never part of the tests, because figures of time depend on the machine and
 * on who else uses it; what is beside each other in a table was taken in turns in one run.
 *
 * <p>Open first: {@link org.waymark.benchmark.measure.MeasureCommand}. Run it with {@code mvn -q
 * -DskipTests package exec:exec@measure}; options go into {@code -Dmeasure="--only a"}.
 */
package org.waymark.benchmark.measure;
