package org.waymark.text;

/** How many slips of the finger lie between two words. */
public final class EditDistance {
  private EditDistance() {}

  /**
   * Whether two words are at most {@code limit} edits apart, an edit being a letter missing, added,
   * changed, or swapped with its neighbour (optimal string alignment).
   */
  public static boolean within(String a, String b, int limit) {
    return Math.abs(a.length() - b.length()) <= limit && of(a, b, limit) <= limit;
  }

  /** The distance, or {@code limit + 1} as soon as it is known to be larger than the limit. */
  public static int of(String a, String b, int limit) {
    int columns = b.length() + 1;
    int[] beforeLast = new int[columns];
    int[] last = new int[columns];
    int[] row = new int[columns];
    for (int j = 0; j < columns; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int best = i;
      for (int j = 1; j < columns; j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (isSwap(a, b, i, j)) {
          cost = Math.min(cost, beforeLast[j - 2] + 1);
        }
        row[j] = cost;
        best = Math.min(best, cost);
      }
      if (best > limit) {
        return limit + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return Math.min(last[columns - 1], limit + 1);
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
