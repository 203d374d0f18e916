package org.waymark.staff.access;

import java.util.Optional;

/** A new password, typed twice. */
final class PasswordForm {
  private PasswordForm() {}

  /**
   * What was typed.
   *
   * @throws AccountFault when it is not good enough, or the two differ
   */
  static String read(StaffRequest sent, Account account) throws AccountFault {
    String password = sent.form("password");
    Optional<String> fault = Passwords.fault(password, account);
    if (fault.isPresent()) {
      throw new AccountFault("password", fault.get());
    }
    if (!password.equals(sent.form("again"))) {
      throw new AccountFault("again", "The two passwords are not the same");
    }
    return password;
  }
}
