package org.waymark.staff.access;

import java.util.Set;

/**
 * What answers at a path.
 *
 * @param open whether it needs nobody to be signed in
 * @param roles who may, of those who are signed in; everybody when there is none
 */
record Route(boolean open, Set<Role> roles, Handler handler) {
  Route {
    roles = Set.copyOf(roles);
  }

  /** Whether somebody who is signed in may come here. */
  boolean mayBeUsedBy(Account account) {
    return roles.isEmpty() || roles.stream().anyMatch(account::has);
  }

  /** A page of this package, which may let people in and out. */
  @FunctionalInterface
  interface Handler {
    /**
     * Answers a request.
     *
     * @param account who asks; {@link Account#NOBODY} when nobody is signed in
     */
    Entry answer(Visit visit, Account account) throws Exception;
  }

  /** What happens at the door. */
  sealed interface Entry {
    /** Nobody comes in or goes. */
    record Shown(StaffAnswer answer) implements Entry {}

    /**
     * Somebody comes in; the browser gets a new cookie.
     *
     * @param directory whether the office's directory let them in
     * @param to where they go; begins with {@code /staff}
     * @param notice what was done; empty for nothing
     */
    record CameIn(Account account, boolean directory, String to, String notice) implements Entry {}

    /** Somebody goes; the cookie is taken away. */
    record Went(String to) implements Entry {}

    /**
     * Off to the office's directory, with a new cookie to be known by on coming back.
     *
     * @param cookie its text
     * @param address where the directory is
     */
    record Away(String cookie, String address) implements Entry {
      /** Without the cookie. */
      @Override
      public String toString() {
        return "Away";
      }
    }
  }
}
