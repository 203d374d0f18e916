package org.waymark.benchmark.growth;

import java.util.List;

/**
 * What a knowledge base of a size costs.
 *
 * @param articles how many it has
 * @param buildSeconds to make it ready to answer, from nothing
 * @param heap megabytes of heap after that, with nothing else in it
 * @param replyMicros by round: what a reply takes on average
 */
public record Grown(int articles, double buildSeconds, double heap, List<Double> replyMicros) {}
