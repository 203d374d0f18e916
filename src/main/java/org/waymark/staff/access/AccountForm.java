package org.waymark.staff.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The form by which an administrator adds or changes somebody. */
final class AccountForm {
  private AccountForm() {}

  /** The account that was filled in. */
  static Account read(StaffRequest sent, String id) {
    Set<Role> roles =
        sent.forms("roles").stream()
            .flatMap(role -> Role.of(role).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    return new Account(id, sent.form("name").strip(), roles, languages(sent.form("languages")));
  }

  /** Codes of languages, parted by spaces or commas. */
  static Set<String> languages(String text) {
    return Arrays.stream(text.split("[\\s,]+"))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The form with what was filled in.
   *
   * @param isNew whether somebody is added; else the sign-in name stays
   */
  static StaffAnswer draw(int status, Account account, boolean isNew, Map<String, String> faults) {
    List<Map<String, Object>> roles =
        Arrays.stream(Role.values())
            .map(
                role ->
                    Map.<String, Object>of(
                        "id", role.id(), "duty", role.duty(), "ticked", account.has(role)))
            .toList();
    Map<String, Object> parts = new HashMap<>();
    parts.put("isNew", isNew);
    parts.put("id", account.id());
    parts.put("name", account.name());
    parts.put("roles", roles);
    parts.put("languages", Words.of(account.languages()));
    parts.put("faults", faults);
    return new StaffAnswer.Page(status, "staff/person", parts);
  }
}
