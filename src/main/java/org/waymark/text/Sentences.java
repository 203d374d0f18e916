package org.waymark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text at the ends of sentences and lines, never inside a number. */
public final class Sentences {
  /**
   * A full stop, in any script, followed by a space and a capital or a letter of a script without
   * any, or a line end. "0808 2000 247. Free" is cut. Chinese needs no space.
   */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?\\u061F\\u06D4\\u0964\\u1362])\\s+(?=[\\p{Lu}\\p{Lo}\\d\"'-])"
              + "|(?<=[\\u3002\\uFF01\\uFF1F])\\s*|\\n+");

  private Sentences() {}

  /** The sentences of a text, in order, without the white space between them. */
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find()) {
      add(sentences, text.substring(from, end.start()));
      from = end.end();
    }
    add(sentences, text.substring(from));
    return sentences;
  }

  private static void add(List<String> sentences, String sentence) {
    if (!sentence.isBlank()) {
      sentences.add(sentence.strip());
    }
  }

  /** Packs text into pages of at most {@code units} septets, or letters where it needs UCS-2. */
  public static List<String> pages(String text, int units) {
    return pages(text, page -> Gsm7.measure(page).units() <= units);
  }

  /**
   * Packs text into pages that fit, cutting between sentences. Lines stay lines. A sentence longer
   * than a page is cut between words, and Chinese between its characters, but never inside a run of
   * digits.
   *
   * @param fits whether a text fits a page
   */
  public static List<String> pages(String text, Predicate<String> fits) {
    List<String> pages = new ArrayList<>();
    StringBuilder page = new StringBuilder();
    for (String line : text.split("\n+", -1)) {
      String glue = "\n";
      for (String sentence : of(line)) {
        for (String piece : fit(sentence, fits)) {
          String joined = page.length() == 0 ? piece : page + glue + piece;
          if (fits.test(joined)) {
            page.setLength(0);
            page.append(joined);
          } else {
            String heading = cutHeading(page);
            if (page.length() > 0) {
              pages.add(page.toString());
            }
            page.setLength(0);
            page.append(heading).append(piece);
          }
          glue = " ";
        }
      }
    }
    if (page.length() > 0) {
      pages.add(page.toString());
    }
    return pages;
  }

  /** Takes a heading off the end of a page, for the page on which its text begins. */
  private static String cutHeading(StringBuilder page) {
    int last = page.lastIndexOf("\n") + 1;
    if (last == 0 || page.charAt(page.length() - 1) != ':') {
      return "";
    }
    String heading = page.substring(last) + "\n";
    page.setLength(last - 1);
    return heading;
  }

  private static List<String> fit(String sentence, Predicate<String> fits) {
    if (fits.test(sentence)) {
      return List.of(sentence);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    // Spaces between two digits belong to a phone number.
    for (String word : sentence.split("(?<![\\d ]) ++| ++(?!\\d)", -1)) {
      String joined = piece.length() == 0 ? word : piece + " " + word;
      if (!fits.test(joined) && piece.length() > 0) {
        pieces.add(piece.toString());
        piece.setLength(0);
        piece.append(cut(word, fits, pieces));
      } else if (!fits.test(joined)) {
        piece.append(cut(word, fits, pieces));
      } else {
        piece.setLength(0);
        piece.append(joined);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /** Cuts Chinese, which has no spaces; gives back the last piece. */
  private static String cut(String word, Predicate<String> fits, List<String> pieces) {
    String rest = word;
    while (!fits.test(rest)) {
      int end = rest.length() - 1;
      while (end > 1 && !(fits.test(rest.substring(0, end)) && isBetweenIdeographs(rest, end))) {
        end--;
      }
      if (end <= 1) {
        return rest;
      }
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  private static boolean isBetweenIdeographs(String text, int at) {
    return Character.isIdeographic(text.charAt(at - 1)) && Character.isIdeographic(text.charAt(at));
  }
}
