package org.waymark.staff.access;

/**
 * Where pages are added. Every page needs somebody who is signed in; with roles it needs somebody
 * who has at least one of them, and others get a page that says so.
 */
public interface StaffRouter {
  /**
   * Adds a page that is only read.
   *
   * @param path begins with {@code /staff}; a part such as {@code :id} takes whatever stands there
   *     up to the next slash, and {@code *} at the end takes the rest
   * @param anyOf who may see it; everybody who is signed in when there is none
   */
  void get(String path, StaffPage page, Role... anyOf);

  /**
   * Adds an action. Its form must hold {@code <input type="hidden" name="csrf" value="{{ csrf
   * }}">}.
   *
   * @param path as in {@link #get}
   * @param anyOf who may do it; everybody who is signed in when there is none
   */
  void post(String path, StaffPage page, Role... anyOf);

  /**
   * Adds a file for programs that cannot sign in. Each account can have a secret address for it, so
   * it must hold no names and nothing else that a stranger must not know.
   *
   * @param name what the file is called there, such as {@code due.ics}
   */
  void feed(String name, StaffPage file);
}
