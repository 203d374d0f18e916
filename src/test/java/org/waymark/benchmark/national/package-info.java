/**
 * How many machines a whole country would need on a bad night: people write by {@link
 * org.waymark.benchmark.national.Assumptions}, and machines answer one message after the other,
 * each as fast as the built jar was measured.
 *
 * <p>Nothing here is known of real use: every number of {@link
 * org.waymark.benchmark.national.Assumptions} is a guess to be replaced. What is measured is how
 * long a message takes; {@link org.waymark.benchmark.measure.MeasureCommand} does so and runs this
 * as its part f.
 */
package org.waymark.benchmark.national;
