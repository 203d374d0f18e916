package org.waymark.text;

/**
 * A word of a message: as it was typed, and as it was probably meant.
 *
 * @param typed the comparable form of what was typed ({@link Tokens})
 * @param meant the known word nearest to it, or the same as {@code typed}
 */
public record Word(String typed, String meant) {
  boolean is(String word) {
    return typed.equals(word) || meant.equals(word);
  }

  boolean startsWith(String prefix) {
    return typed.startsWith(prefix) || meant.startsWith(prefix);
  }

  /** A person's words are never printed. */
  @Override
  public String toString() {
    return "Word[" + typed.length() + " chars]";
  }
}
