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
 */
final class PlaceWay implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Every position: for messages of more words than there are bits. */
  static final long ANYWHERE = -1L;

  /** The numbers of the places, in order. */
  private final int[] places;

  /** How many words beyond a place the next one begins at most. */
  private final int[] reach;

  /**
   * @param part the places of the part
   * @param numbers the number of the place at which some words may stand
   */
  PlaceWay(List<WordPattern.Place> part, ToIntFunction<Set<String>> numbers) {
    places = part.stream().mapToInt(place -> numbers.applyAsInt(place.words())).toArray();
    reach = part.stream().mapToInt(WordPattern.Place::reach).toArray();
  }

  /**
   * Whether the part may be found.
   *
   * @param positions by place: where in the message one of its first words stands
   */
  boolean isOpen(long[] positions) {
    long open = ANYWHERE;
    for (int i = 0; i < places.length; i++) {
      long here = open & positions[places[i]];
      if (here == 0) {
        return false;
      }
      open = after(here, reach[i]);
    }
    return true;
  }

  /** Where each place of the part may begin, given that those before it begin where they may. */
  WordPattern.Spots spots(long[] positions) {
    long[] spots = new long[places.length];
    long open = ANYWHERE;
    for (int i = 0; i < places.length; i++) {
      spots[i] = open & positions[places[i]];
      open = after(spots[i], reach[i]);
    }
    // Of a message too long for the bits all are set, and which of them is looked at is the same.
    return (place, word) -> (spots[place] & 1L << word) != 0;
  }

  /** Every position that lies 1 to {@code reach} words after one of these. */
  private static long after(long positions, int reach) {
    if (positions == ANYWHERE) {
      return ANYWHERE;
    }
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
