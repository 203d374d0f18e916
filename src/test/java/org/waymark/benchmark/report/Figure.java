package org.waymark.benchmark.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * One quantity over several rounds.
 *
 * @param median the middle one; of an even number, the mean of the two in the middle
 * @param least the smallest
 * @param most the largest
 */
public record Figure(double median, double least, double most) {
  /**
   * The figure of some rounds.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static Figure of(double... rounds) {
    if (rounds.length == 0) {
      throw new IllegalArgumentException("a figure needs a round");
    }
    double[] sorted = rounds.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Figure(median, sorted[0], sorted[sorted.length - 1]);
  }

  /** The figure of one quantity of each round. */
  public static <T> Figure of(List<T> rounds, ToDoubleFunction<T> quantity) {
    return of(rounds.stream().mapToDouble(quantity).toArray());
  }

  /** The median and, in brackets, from the smallest to the largest. */
  public String text(int decimals) {
    String format = "%,." + decimals + "f";
    return String.format(
        Locale.ROOT, format + " (" + format + " to " + format + ")", median, least, most);
  }
}
