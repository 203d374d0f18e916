package org.waymark.staff.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles and languages as pages show them. */
final class Words {
  private Words() {}

  /** Some roles, each with its id and what it is for. */
  static List<Map<String, String>> of(Set<Role> roles) {
    return roles.stream()
        .sorted()
        .map(role -> Map.of("id", role.id(), "duty", role.duty()))
        .toList();
  }

  /** Some codes in one line. */
  static String of(Collection<String> codes) {
    return codes.stream().sorted().collect(Collectors.joining(" "));
  }
}
