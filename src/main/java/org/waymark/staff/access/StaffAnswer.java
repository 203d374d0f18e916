package org.waymark.staff.access;

import java.util.Map;

/** What a person gets. */
public sealed interface StaffAnswer {

  /**
   * A page drawn from a template that extends {@code staff/base}. The template also has what the
   * base has: see {@code templates/staff/base.peb}.
   *
   * @param status 200, or 400 or 409 for a form that comes back with what was typed
   * @param template which one, such as {@code staff/sign-in}
   * @param parts what it is given beside what all pages have
   */
  record Page(int status, String template, Map<String, Object> parts) implements StaffAnswer {}

  /**
   * Another page of ours, after something was done.
   *
   * @param path begins with {@code /staff}
   * @param notice what was done, shown once on that page; empty for nothing
   */
  record Elsewhere(String path, String notice) implements StaffAnswer {}

  /**
   * A file of text.
   *
   * @param type the media type
   * @param name what a browser saves it as; empty to show it
   */
  record File(String type, String name, String content) implements StaffAnswer {}

  /**
   * An error page.
   *
   * @param status 400 to 599
   */
  record Refused(int status) implements StaffAnswer {}

  /** A page with status 200. */
  static StaffAnswer page(String template, Map<String, Object> parts) {
    return new Page(200, template, parts);
  }

  /** A form that comes back with what was typed and what is wrong with it. */
  static StaffAnswer form(String template, Map<String, Object> parts) {
    return new Page(400, template, parts);
  }

  /** Another page of ours. */
  static StaffAnswer goTo(String path) {
    return new Elsewhere(path, "");
  }

  /** Another page of ours, which says what was done. */
  static StaffAnswer goTo(String path, String notice) {
    return new Elsewhere(path, notice);
  }

  /** There is no such thing. */
  static StaffAnswer notFound() {
    return new Refused(404);
  }

  /** This person may not do that. */
  static StaffAnswer forbidden() {
    return new Refused(403);
  }
}
