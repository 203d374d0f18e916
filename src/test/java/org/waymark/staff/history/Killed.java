package org.waymark.staff.history;

import java.nio.file.Path;

/** A program that is killed while it publishes: {@code Killed <folder> <beginning of a step>}. */
final class Killed {
  static final int STATUS = 77;

  private Killed() {}

  public static void main(String[] arguments) {
    Office office =
        Office.open(
            Path.of(arguments[0]),
            step -> {
              if (step.startsWith(arguments[1])) {
                Runtime.getRuntime().halt(STATUS);
              }
            });
    office.publish(office.history.drafts().get(0), "Never finished");
  }
}
