package org.waymark.staff.access;

import java.util.Set;

/**
 * A person of the staff.
 *
 * @param id what they sign in with: lower-case letters, digits, dots, hyphens and underscores, or
 *     what the office's directory calls them. It never changes
 * @param name what others see, and what stands in the history as author
 * @param roles what they may do
 * @param languages the codes of the languages that a translator may write, such as {@code pl}
 */
public record Account(String id, String name, Set<Role> roles, Set<String> languages) {
  /** Nobody: has no id, no name and may do nothing. */
  public static final Account NOBODY = new Account("", "", Set.of(), Set.of());

  public Account {
    roles = Set.copyOf(roles);
    languages = Set.copyOf(languages);
  }

  /** Whether they have a role. */
  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether they may write in a language: editors in every one, translators in theirs. */
  public boolean mayWrite(String language) {
    return has(Role.EDITOR) || (has(Role.TRANSLATOR) && languages.contains(language));
  }
}
