package org.waymark.staff.access;

import java.util.Optional;

/**
 * The link by which the first administrator makes their account. It is nowhere but in memory and
 * where it was printed, and ends with the first account, however that is made.
 */
final class FirstLink {
  private final Accounts accounts;
  private final String token;

  FirstLink(Accounts accounts, Chance chance) {
    this.accounts = accounts;
    this.token = chance.token();
  }

  /** Its secret, while there is nobody. */
  Optional<String> token() {
    return accounts.all().isEmpty() ? Optional.of(token) : Optional.empty();
  }

  /** Whether this is the secret, and there is still nobody. */
  boolean isOpenedBy(String shown) {
    return Chance.same(token, shown) && accounts.all().isEmpty();
  }
}
