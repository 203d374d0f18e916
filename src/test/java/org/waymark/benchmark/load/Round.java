package org.waymark.benchmark.load;

/**
 * What a load showed.
 *
 * @param answered how many requests were answered with success
 * @param failed how many were answered otherwise, or not at all
 * @param seconds how long it took
 * @param p50 what half of the requests took at most, in microseconds
 * @param p99 what 99 in 100 took at most, in microseconds
 * @param busy which part of a processor the load itself took
 */
public record Round(
    long answered, long failed, double seconds, double p50, double p99, double busy) {
  /** Requests a second. */
  public double perSecond() {
    return answered / seconds;
  }
}
