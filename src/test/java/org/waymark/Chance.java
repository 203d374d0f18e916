package org.waymark;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Inputs by chance for tests of what holds for all inputs. The same every time, so a failure can be
 * repeated: it names its try. {@code -Dwaymark.fuzz=100} tries a hundred times as much.
 */
public final class Chance {
  private static final List<String> ODD =
      List.of(
          "\0",
          "\uD800",
          "\uDC00",
          "\u202E",
          "\u200B",
          "\uFEFF",
          "\u0130",
          "\u00DF",
          "\uFB03",
          "e\u0301",
          "\uD83D\uDE00",
          "{{",
          "}}",
          "---\n",
          "&a",
          "*a",
          ": ",
          "- ",
          "\t",
          "\r\n",
          "%zz",
          "999",
          "CW1",
          "\u20AC",
          "[",
          "|",
          "'",
          "\"",
          "\u0661",
          "  ",
          "\n\n");

  private final Random random;

  private Chance(long seed) {
    this.random = new Random(seed);
  }

  /** Tries a property so many times. */
  public static void tries(int times, Consumer<Chance> property) {
    long all = (long) times * Integer.getInteger("waymark.fuzz", 1);
    for (long seed = 0; seed < all; seed++) {
      try {
        property.accept(new Chance(seed));
      } catch (RuntimeException | Error e) {
        throw new AssertionError("try " + seed + ": " + e, e);
      }
    }
  }

  /** A number from the least to the most, both included. */
  public int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** One of these. */
  public <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Letters of an alphabet. */
  public String of(String alphabet, int most) {
    StringBuilder text = new StringBuilder();
    for (int length = number(0, most); length > 0; length--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** Anything, often what is known to be awkward, at most about so long. */
  public String text(int most) {
    StringBuilder text = new StringBuilder();
    int length = number(0, most);
    while (text.length() < length) {
      switch (random.nextInt(4)) {
        case 0 -> text.append(one(ODD));
        case 1 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        default -> text.append((char) number(' ', '~'));
      }
    }
    return text.toString();
  }

  /** A good text with a few places cut out, doubled or overwritten. */
  public String spoilt(String good) {
    StringBuilder text = new StringBuilder(good);
    for (int times = number(1, 6); times > 0 && text.length() > 0; times--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + number(0, 30));
      switch (random.nextInt(3)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, text.substring(from, to));
        default -> text.replace(from, to, text(8));
      }
    }
    return text.toString();
  }
}
