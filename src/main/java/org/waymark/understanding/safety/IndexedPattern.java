package org.waymark.understanding.safety;

import java.io.Serializable;
import java.util.List;
import org.waymark.text.Word;
import org.waymark.text.WordPattern;

/**
 * A pattern whose places are numbered, so that where they stand in a message is found once for all
 * patterns.
 *
 * @param pattern the pattern
 * @param ways the ways that its parts must find through a message
 */
record IndexedPattern(WordPattern pattern, List<PlaceWay> ways) implements Serializable {
  /**
   * Whether the pattern may be found.
   *
   * @param positions by place: where in the message one of its first words stands
   */
  boolean mayBeFound(long[] positions) {
    for (PlaceWay way : ways) {
      if (!way.isOpen(positions)) {
        return false;
      }
    }
    return true;
  }

  /** The words in which it is found; empty when it is not. */
  List<String> find(List<Word> words, long[] positions) {
    return pattern.find(words, part -> ways.get(part).spots(positions));
  }

  /** Whether it is found. */
  boolean isIn(List<Word> words, long[] positions) {
    return mayBeFound(positions) && !find(words, positions).isEmpty();
  }
}
