package org.waymark.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Gathers problems while texts are read, so that all are reported at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Adds a problem; see {@link Problem} for the parts. */
  public void add(String file, int line, String what, String remedy) {
    found.add(new Problem(file, line, what, remedy));
  }

  /** Every problem so far, once, by file and line. */
  public List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
