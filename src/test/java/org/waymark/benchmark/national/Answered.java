package org.waymark.benchmark.national;

/**
 * How long people waited for an answer, in seconds from when their message came in.
 *
 * @param messages how many were answered
 * @param p50 what half of them waited at most
 * @param p99 what 99 in 100 waited at most
 * @param longest what the last of them waited
 */
public record Answered(long messages, double p50, double p99, double longest) {}
