package org.waymark.staff.history;

/**
 * Somebody who changes the knowledge base.
 *
 * @param id what tells them from everybody else, for example the name of an account
 * @param name what the history calls them
 */
public record Person(String id, String name) {
  /** Whoever edits files in the folder without the console. */
  public static final Person BY_HAND = new Person("by-hand", "Edited by hand");

  /** Whoever changed the repository that this one is kept in step with. */
  public static final Person REMOTE = new Person("remote", "The other copy");
}
