package org.waymark.benchmark.measure;

import java.util.List;

/**
 * How long loads last.
 *
 * @param texts the messages
 * @param rounds how often each server is asked in its turn
 * @param seconds how long a turn is
 * @param warm how long each is asked before anything is measured, in seconds
 */
record Plan(List<String> texts, int rounds, double seconds, double warm) {}
