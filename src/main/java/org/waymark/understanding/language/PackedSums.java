package org.waymark.understanding.language;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Rows of small numbers whose sums are wanted: eight lie in a {@code long}, one byte each, and are
 * added at once.
 */
final class PackedSums implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The least number that a row can hold; the largest is the same above 0. */
  private static final int LEAST = -127;

  /** Added to each number, so that none is below 0 and no borrow reaches its neighbour. */
  private static final int BIAS = 128;

  /** Eight biased zeros. */
  private static final long NOTHING = 0x8080808080808080L;

  /** Every second byte: what is added has the byte above it for its carry. */
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  /** So many biased bytes never add up to more than 16 bits hold. */
  private static final int MOST = 256;

  private static final int LANE = 0xFFFF;

  private final int columns;

  /** How many longs a row has. */
  private final int width;

  private final long[] packed;

  /**
   * @param rows how many rows there are; all are 0 at first
   * @param columns how many numbers a row has
   */
  PackedSums(int rows, int columns) {
    this.columns = columns;
    this.width = (columns + Long.BYTES - 1) / Long.BYTES;
    this.packed = new long[rows * width];
    Arrays.fill(packed, NOTHING);
  }

  /** Sets a number, cut off at what a row can hold; only while the rows are made. */
  void set(int row, int column, long number) {
    long biased = BIAS + Math.max(LEAST, Math.min(-LEAST, number));
    int shift = column % Long.BYTES * Byte.SIZE;
    int at = row * width + column / Long.BYTES;
    packed[at] = (packed[at] & ~(0xFFL << shift)) | (biased << shift);
  }

  /** The sum of each column over some rows. */
  int[] sums(int[] rows) {
    int[] sums = new int[columns];
    for (int from = 0; from < rows.length; from += MOST) {
      addTo(sums, rows, from, Math.min(rows.length, from + MOST));
    }
    for (int column = 0; column < columns; column++) {
      sums[column] -= BIAS * rows.length;
    }
    return sums;
  }

  private void addTo(int[] sums, int[] rows, int from, int to) {
    long[] even = new long[width];
    long[] odd = new long[width];
    for (int i = from; i < to; i++) {
      int row = rows[i] * width;
      for (int w = 0; w < width; w++) {
        long eight = packed[row + w];
        even[w] += eight & EVEN;
        odd[w] += (eight >>> Byte.SIZE) & EVEN;
      }
    }
    for (int column = 0; column < columns; column++) {
      int lane = column % Long.BYTES;
      long[] lanes = lane % 2 == 0 ? even : odd;
      sums[column] += (int) (lanes[column / Long.BYTES] >>> (lane / 2 * Short.SIZE)) & LANE;
    }
  }
}
