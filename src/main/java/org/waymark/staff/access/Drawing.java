package org.waymark.staff.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.page.Templates;
import org.waymark.staff.access.StaffRoutes.Link;

/** Draws every page of the console on its base. */
final class Drawing {
  private final Templates templates = new Templates();
  private final List<Link> links;

  Drawing(List<Link> links) {
    this.links = List.copyOf(links);
  }

  /**
   * Draws a page.
   *
   * @param account who sees it; empty for somebody who is not signed in
   * @param csrf what its forms must send
   * @param notice what was done just before; empty for nothing
   */
  String draw(
      String template,
      Map<String, Object> parts,
      Optional<Account> account,
      String path,
      String csrf,
      String notice) {
    Map<String, Object> model = new HashMap<>();
    model.put("signedIn", account.isPresent());
    model.put("who", account.map(Account::name).orElse(""));
    model.put("links", account.map(a -> linksOf(a, path)).orElse(List.of()));
    model.put("csrf", csrf);
    model.put("here", path);
    model.put("notice", notice);
    model.putAll(parts);
    return templates.draw(template, model);
  }

  private List<Map<String, Object>> linksOf(Account account, String path) {
    return links.stream()
        .filter(link -> link.roles().isEmpty() || link.roles().stream().anyMatch(account::has))
        .map(
            link ->
                Map.<String, Object>of(
                    "path", link.path(), "text", link.text(), "current", leadsTo(link, path)))
        .toList();
  }

  private static boolean leadsTo(Link link, String path) {
    return path.equals(link.path())
        || (!link.path().equals("/staff") && path.startsWith(link.path() + "/"));
  }
}
