package org.waymark.staff.history;

/**
 * Another repository to be kept in step with.
 *
 * @param address where it is: a web address or a folder
 * @param user who we are there; may be empty
 * @param password the password or token; may be empty
 */
public record Remote(String address, String user, String password) {
  /** An address may hold a password too. */
  @Override
  public String toString() {
    return "Remote";
  }
}
