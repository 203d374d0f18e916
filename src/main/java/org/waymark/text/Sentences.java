package org.waymark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text at the ends of sentences and lines, never inside a number. */
public final class Sentences {
  /** A full stop followed by a space and a capital, or a line end. "0808 2000 247. Free" is cut. */
  private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\d\"'-])|\\n+");

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

  /**
   * Packs text into pages of at most {@code septets} each, cutting between sentences. Lines stay
   * lines. A sentence longer than a page is cut between words, never inside a run of digits.
   */
  public static List<String> pages(String text, int septets) {
    List<String> pages = new ArrayList<>();
    StringBuilder page = new StringBuilder();
    for (String line : text.split("\n+", -1)) {
      String glue = "\n";
      for (String sentence : of(line)) {
        for (String piece : fit(sentence, septets)) {
          String joined = page.length() == 0 ? piece : page + glue + piece;
          if (Gsm7.measure(joined).units() <= septets) {
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

  private static List<String> fit(String sentence, int septets) {
    if (Gsm7.measure(sentence).units() <= septets) {
      return List.of(sentence);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    // Spaces between two digits belong to a phone number.
    for (String word : sentence.split("(?<![\\d ]) ++| ++(?!\\d)", -1)) {
      String joined = piece.length() == 0 ? word : piece + " " + word;
      if (Gsm7.measure(joined).units() > septets && piece.length() > 0) {
        pieces.add(piece.toString());
        piece.setLength(0);
        piece.append(word);
      } else {
        piece.setLength(0);
        piece.append(joined);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
