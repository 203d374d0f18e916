package org.waymark.staff.history;

/** What became of a text that was to be saved. */
public sealed interface SaveResult {
  /**
   * It is in the draft.
   *
   * @param draft the draft as it is now
   * @param merged whether somebody else had changed other lines of the file meanwhile, and both
   *     changes now stand in it
   */
  record Saved(Draft draft, boolean merged) implements SaveResult {}

  /**
   * Nothing was saved: somebody else had changed the same lines meanwhile. To put a text over
   * theirs, save it again and name {@link KnowledgeHistory#idOf idOf(theirs)} as what it was made
   * from.
   */
  record Clash(Conflict conflict) implements SaveResult {}
}
