package org.waymark.staff.links;

/**
 * What became of an address.
 *
 * @param url the address
 * @param state whether it answers
 * @param detail the status, or where it has moved to; may be empty
 */
public record CheckedLink(String url, State state, String detail) {
  /** Whether an address answers. */
  public enum State {
    /** It does. */
    GOOD,
    /** It has moved for good. */
    MOVED,
    /** There is no such page any more. */
    GONE,
    /** It does not answer, or refuses programs: a person has to look. */
    UNSURE,
    /** It is no address of the public web, so it was not asked. */
    NOT_ASKED
  }

  /** Whether a person must see to it. */
  public boolean needsALook() {
    return state != State.GOOD;
  }
}
