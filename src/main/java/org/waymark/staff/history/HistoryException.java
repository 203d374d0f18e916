package org.waymark.staff.history;

/** The history cannot do what was asked. Its message is for staff to read. */
public final class HistoryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Why why;

  /** Why not. */
  public enum Why {
    /** There is no such draft, version or file. */
    GONE,
    /** The draft was changed by somebody else meanwhile. */
    CHANGED_SINCE,
    /** The repository or the folder cannot be read or written. */
    BROKEN
  }

  public HistoryException(Why why, String message, Throwable cause) {
    super(message, cause);
    this.why = why;
  }

  public HistoryException(Why why, String message) {
    this(why, message, null);
  }

  /** Why not. */
  public Why why() {
    return why;
  }
}
