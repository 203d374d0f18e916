package org.waymark;

/** Starts Waymark. */
public final class Waymark {
  private Waymark() {}

  public static void main(String[] arguments) {
    System.out.println("waymark");
  }
}
