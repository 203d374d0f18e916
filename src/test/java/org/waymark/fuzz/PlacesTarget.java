package org.waymark.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.waymark.understanding.place.PlaceFinder;

/** Places, postcodes and half of both are looked for in any text. */
public final class PlacesTarget {
  private static PlaceFinder places;

  private PlacesTarget() {}

  /** What Jazzer calls first. */
  public static void fuzzerInitialize() {
    places = new PlaceFinder(Shipped.snapshot().base().places(), Set.of());
  }

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    places.find(new String(input, StandardCharsets.UTF_8));
  }
}
