/**
 * Fuzzing guided by coverage (Jazzer): inputs that reach new code are kept and changed further, so
 * it comes where chance alone ({@link org.waymark.FuzzTest}) does not.
 *
 * <p>Open first: {@link org.waymark.fuzz.CoverageFuzzTest}, which runs all targets for a moment in
 * one process, and by hand each for as long as one likes:
 *
 * <pre>mvn test -Dtest=CoverageFuzzTest -Dwaymark.fuzz.seconds=600</pre>
 *
 * <p>A target is a class with a method that Jazzer calls with bytes; it fails when that method
 * throws or takes a minute. Whatever is found becomes a test beside the class that is to be mended,
 * with the input in words that a person can read.
 */
package org.waymark.fuzz;
