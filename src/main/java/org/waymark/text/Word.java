package org.waymark.text;

/**
 * A word of a message: as it was typed, and as it was probably meant.
 *
 * @param typed the comparable form of what was typed ({@link Tokens})
 * @param meant the known word nearest to it, or the same as {@code typed}
 */
public record Word(String typed, String meant) {
  /** Whether it is a wanted word; one that ends in {@code *} stands for any ending. */
  boolean fits(String wanted) {
    int last = wanted.length() - 1;
    boolean anyEnding = last >= 0 && wanted.charAt(last) == '*';
    return anyEnding
        ? typed.regionMatches(0, wanted, 0, last) || meant.regionMatches(0, wanted, 0, last)
        : typed.equals(wanted) || meant.equals(wanted);
  }

  /** A person's words are never printed. */
  @Override
  public String toString() {
    return "Word[" + typed.length() + " chars]";
  }
}
