package org.waymark.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.text.Gsm7;
import org.waymark.text.Sentences;
import org.waymark.text.Tokens;

/** Any text is measured as a carrier does, and cut into pages that lose nothing of it. */
public final class SegmentsTarget {
  private static final int LEAST = 20;
  private static final int SPAN = 300;

  private SegmentsTarget() {}

  /** What Jazzer calls; the first byte says how long a page may be. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
    Gsm7.Size size = Gsm7.measure(text);
    if (size.segments() * 160 < size.units()) {
      throw new IllegalStateException(size + " for " + text);
    }
    List<String> pages = Sentences.pages(text, LEAST + (input[0] & 0xFF) % SPAN);
    if (!bare(String.join("", pages)).equals(bare(text))) {
      throw new IllegalStateException(pages + " for " + text);
    }
    Tokens.of(text);
  }

  /** Pages are tidied of blanks where they are cut. */
  private static List<Integer> bare(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).boxed().toList();
  }
}
