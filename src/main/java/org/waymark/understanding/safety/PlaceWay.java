package org.waymark.understanding.safety;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.waymark.text.WordPattern;

/**
 * The way through the places of one part of a pattern. Whether a message leaves it open is told
 * from the positions alone at which the first words of its places stand, one bit each: never no
 * when the part can be found, seldom yes when it cannot.
 *
 * @param places the numbers of the places, in order; {@link #UNKNOWN} where any word may stand
 * @param reach how many words beyond a place the next one begins at most
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared or printed: it is only walked.
record PlaceWay(int[] places, int[] reach) implements Serializable {
  /** Every position: for messages of more words than there are bits. */
  static final long ANYWHERE = -1L;

  private static final int UNKNOWN = -1;

  static PlaceWay of(List<WordPattern.Place> part, ToIntFunction<Set<String>> numbers) {
    return new PlaceWay(
        part.stream()
            .mapToInt(p -> p.words() == null ? UNKNOWN : numbers.applyAsInt(p.words()))
            .toArray(),
        part.stream().mapToInt(WordPattern.Place::reach).toArray());
  }

  /**
   * Whether the part may be found.
   *
   * @param positions by place: where in the message one of its first words stands
   */
  boolean isOpen(long[] positions) {
    long open = ANYWHERE;
    for (int i = 0; i < places.length; i++) {
      long here = places[i] == UNKNOWN ? open : open & positions[places[i]];
      if (here == 0) {
        return false;
      }
      open = here == ANYWHERE ? ANYWHERE : after(here, reach[i]);
    }
    return true;
  }

  /** Every position that lies 1 to {@code reach} words after one of these. */
  private static long after(long positions, int reach) {
    if (reach >= Long.SIZE) {
      return -Long.lowestOneBit(positions) << 1;
    }
    long after = 0;
    for (int i = 1; i <= reach; i++) {
      after |= positions << i;
    }
    return after;
  }
}
