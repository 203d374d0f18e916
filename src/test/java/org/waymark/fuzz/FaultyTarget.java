package org.waymark.fuzz;

/** Fails on purpose at what chance alone would hardly ever come to. */
public final class FaultyTarget {
  private static final byte[] SECRET = {'h', 'e', 'l', 'p'};

  private FaultyTarget() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    for (int i = 0; i < SECRET.length; i++) {
      if (i >= input.length || input[i] != SECRET[i]) {
        return;
      }
    }
    throw new IllegalStateException("found it");
  }
}
