package org.waymark.staff.access;

import java.util.Map;

/** An account cannot be made, changed or removed as asked; the message says why, for people. */
public final class AccountFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param field which field of a form is meant: id, name, roles, languages, password, again or old
   */
  public AccountFault(String field, String message) {
    super(message);
    this.field = field;
  }

  /** Which field of a form is meant. */
  public String field() {
    return field;
  }

  /** What a form that comes back says beside its fields. */
  Map<String, String> beside() {
    return Map.of(field, getMessage());
  }
}
