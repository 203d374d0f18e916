package org.waymark.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of danger that are answered with 999 before anything else. */
public enum DangerKind {
  /** Someone is being attacked, or is about to be. */
  ATTACK,
  /** Someone is about to end their life. */
  SUICIDE,
  /** A child is being hurt. */
  CHILD;

  /** The name used in files and in the API: {@code attack}, {@code suicide}, {@code child}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that id, if there is one. */
  public static Optional<DangerKind> of(String id) {
    return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
  }
}
