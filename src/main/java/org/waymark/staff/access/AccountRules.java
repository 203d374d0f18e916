package org.waymark.staff.access;

import java.util.Map;
import java.util.regex.Pattern;

/** What an account must be like. */
final class AccountRules {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}<>]{1,80}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private AccountRules() {}

  static void check(Account account) throws AccountFault {
    if (!ID.matcher(account.id()).matches()) {
      throw new AccountFault(
          "id",
          "A sign-in name has up to 40 lower-case letters, digits, dots and hyphens: a.smith");
    }
    // It stands in git's history, where an address is written in angle brackets.
    if (!NAME.matcher(account.name().strip()).matches()) {
      throw new AccountFault(
          "name", "Give the name that others see, up to 80 letters, without < >");
    }
    if (account.roles().isEmpty()) {
      throw new AccountFault("roles", "Choose what they may do");
    }
    if (!account.languages().stream().allMatch(code -> LANGUAGE.matcher(code).matches())) {
      throw new AccountFault("languages", "Give languages by their codes, such as pl ro ar");
    }
    if (account.has(Role.TRANSLATOR) && account.languages().isEmpty()) {
      throw new AccountFault("languages", "A translator needs a language, such as pl");
    }
  }

  /** Whether somebody can let others in. */
  static boolean haveAdministrator(Map<String, StoredAccount> all) {
    return all.values().stream().anyMatch(s -> s.account().has(Role.ADMINISTRATOR));
  }
}
