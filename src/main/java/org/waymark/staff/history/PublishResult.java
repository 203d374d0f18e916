package org.waymark.staff.history;

import java.util.List;
import org.waymark.knowledge.Problem;

/** What became of a draft that was to be published, or brought up to date. */
public sealed interface PublishResult {
  /**
   * It stands in the folder.
   *
   * @param version the new version
   * @param remote how the other repository stands to it
   */
  record Published(Version version, RemoteState remote) implements PublishResult {}

  /**
   * Nothing was changed: what is published and the draft changed the same lines. See {@link
   * KnowledgeHistory#bringUpToDate}.
   *
   * @param published the id of the version it clashes with
   * @param conflicts each file, by path; {@code theirs} is what is published
   */
  record Clashes(String published, List<Conflict> conflicts) implements PublishResult {}

  /**
   * Nothing was changed.
   *
   * @param why the reason
   * @param problems what is wrong with the files, where that is the reason
   */
  record Refused(Why why, List<Problem> problems) implements PublishResult {}

  /** Why a draft cannot be published. */
  enum Why {
    /** Nobody proposed it. */
    NOT_PROPOSED,
    /** It was changed after this person looked at it. */
    CHANGED_SINCE,
    /** This person wrote some of it, and two must agree. */
    OWN_WORK,
    /** It changes nothing. */
    EMPTY,
    /** The service could not take it up. */
    PROBLEMS
  }
}
