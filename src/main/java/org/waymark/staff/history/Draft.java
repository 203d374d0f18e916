package org.waymark.staff.history;

import java.time.Instant;
import java.util.List;

/**
 * A change that is being written and that nobody outside sees.
 *
 * @param id its name, fit for an address: letters, digits and hyphens
 * @param title what it is about, in the words of whoever started it
 * @param author who started it
 * @param at when it was last saved or proposed
 * @param state whether it is still written or waits to be published
 * @param base the id of the published version that it was last brought up to
 * @param head the id of its last save: a person who approves it approves this and nothing later
 * @param writers everybody whose words are in it, the author first
 */
public record Draft(
    String id,
    String title,
    Person author,
    Instant at,
    State state,
    String base,
    String head,
    List<Person> writers) {

  /** How far a draft has come. */
  public enum State {
    /** It is being written. */
    OPEN,
    /** It waits for somebody to publish it. Saving again makes it open again. */
    PROPOSED
  }
}
