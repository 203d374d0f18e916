package org.waymark.staff.access;

import java.util.Set;
import java.util.function.UnaryOperator;

/** What answers at a path. */
sealed interface Route {
  /**
   * For those who are signed in.
   *
   * @param roles who may; everybody who is signed in when there is none
   */
  record Inside(StaffPage page, Set<Role> roles) implements Route {}

  /** For everybody: the ways in. */
  record Outside(OpenPage page) implements Route {}

  /** A page that needs nobody to be signed in. */
  @FunctionalInterface
  interface OpenPage {
    /** Answers a request. */
    Entry answer(Visit visit) throws Exception;
  }

  /** What happens at the door. */
  sealed interface Entry {
    /** Nobody came in or went. */
    record Shown(StaffAnswer answer) implements Entry {}

    /**
     * Somebody came in.
     *
     * @param directory whether the office's directory let them in
     * @param to where they go; begins with {@code /staff}
     */
    record CameIn(Account account, boolean directory, String to) implements Entry {}

    /** Somebody went, or whoever came before is forgotten. */
    record Went(StaffAnswer answer) implements Entry {}

    /** Off to the office's directory, as a browser that gets a new cookie. */
    record Away(UnaryOperator<String> address) implements Entry {}
  }
}
