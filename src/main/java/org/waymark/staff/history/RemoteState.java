package org.waymark.staff.history;

/** How the other repository, if there is one, stands to this one. */
public enum RemoteState {
  /** There is no other repository. */
  NONE,
  /** Both hold the same. */
  IN_STEP,
  /** It cannot be reached, or refuses us. What is published stands here and is sent later. */
  AWAY,
  /**
   * Both changed the same lines. What the other one holds became a draft here, and the two are in
   * step again once that draft is published.
   */
  CLASH
}
