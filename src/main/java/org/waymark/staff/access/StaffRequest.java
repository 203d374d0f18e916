package org.waymark.staff.access;

import java.util.List;
import java.util.Map;

/**
 * What a signed-in person asks of a page. A post was already held against its CSRF token.
 *
 * @param account who asks
 * @param path the path, such as {@code /staff/articles/safe-place}
 * @param parameters the parts of the path that the route names with a colon
 * @param query what stands behind the question mark
 * @param form what was posted; line breaks are {@code \n}, and nothing else was changed
 */
public record StaffRequest(
    Account account,
    String path,
    Map<String, String> parameters,
    Map<String, List<String>> query,
    Map<String, List<String>> form) {

  /** A part of the path; the route names it, so it is there. */
  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** The first value behind the question mark by that name; empty when there is none. */
  public String query(String name) {
    return first(query, name);
  }

  /** The first field of the form by that name; empty when there is none. */
  public String form(String name) {
    return first(form, name);
  }

  /** Every field of the form by that name, such as ticked boxes. */
  public List<String> forms(String name) {
    return form.getOrDefault(name, List.of());
  }

  private static String first(Map<String, List<String>> values, String name) {
    return values.getOrDefault(name, List.of("")).get(0);
  }

  /** Without what was typed: it may be a password. */
  @Override
  public String toString() {
    return "StaffRequest[" + account.id() + " " + path + "]";
  }
}
