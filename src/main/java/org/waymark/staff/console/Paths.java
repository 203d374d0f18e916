package org.waymark.staff.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.waymark.staff.history.Draft;

/** The addresses of pages that others lead to. */
final class Paths {
  private Paths() {}

  static String draft(Draft draft) {
    return "/staff/drafts/" + draft.id();
  }

  static String edit(Draft draft, String what) {
    return draft(draft) + "/edit?what=" + encode(what);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
