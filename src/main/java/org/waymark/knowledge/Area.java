package org.waymark.knowledge;

import java.util.Arrays;
import java.util.Optional;

/**
 * The four local authorities of Cheshire, each with its own domestic abuse service, and outside.
 */
public enum Area {
  CHESHIRE_EAST("cheshire-east"),
  CHESHIRE_WEST_AND_CHESTER("cheshire-west-and-chester"),
  HALTON("halton"),
  WARRINGTON("warrington"),
  OUTSIDE("outside");

  private final String id;

  Area(String id) {
    this.id = id;
  }

  /** The name used in files and in the API. */
  public String id() {
    return id;
  }

  /** The area of that id, if there is one. */
  public static Optional<Area> of(String id) {
    return Arrays.stream(values()).filter(a -> a.id.equals(id)).findFirst();
  }
}
