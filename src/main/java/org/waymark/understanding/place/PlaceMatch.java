package org.waymark.understanding.place;

import java.util.List;
import java.util.Set;
import org.waymark.knowledge.Area;

/**
 * A place found in a message.
 *
 * @param areas where it can lie; several when it straddles, is shared by two villages, or is
 *     doubtful
 * @param rest the words of the message that are not part of the place or of saying where one is
 */
public record PlaceMatch(Set<Area> areas, List<String> rest) {
  /** Whether one question is needed. */
  public boolean isAmbiguous() {
    return areas.size() > 1;
  }

  /** A person's words are never printed. */
  @Override
  public String toString() {
    return "PlaceMatch" + areas;
  }
}
