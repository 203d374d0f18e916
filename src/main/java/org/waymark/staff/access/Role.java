package org.waymark.staff.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do. Who has none of these may sign in and read. */
public enum Role {
  /** Changes answers, contacts, places, danger rules and phrases, and proposes the change. */
  EDITOR("changes answers and contacts, and proposes them"),
  /** Publishes what somebody else proposed. */
  APPROVER("publishes what somebody else proposed"),
  /** Writes and checks translations into their own languages only. */
  TRANSLATOR("writes and checks translations into their languages"),
  /** Adds and removes accounts, and reads the audit log. */
  ADMINISTRATOR("adds and removes people, and reads what staff did");

  private final String duty;

  Role(String duty) {
    this.duty = duty;
  }

  /** The name in files, forms and commands: {@code editor}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is for, in words that follow the name. */
  public String duty() {
    return duty;
  }

  /** The role of that name, however it is written. */
  public static Optional<Role> of(String id) {
    return Arrays.stream(values()).filter(r -> r.id().equalsIgnoreCase(id.strip())).findFirst();
  }
}
