package org.waymark.understanding.retrieval;

/**
 * Which danger a message is most like.
 *
 * @param label the likeliest danger
 * @param probability how likely it is that the message shows any danger, from 0 to 1
 */
public record Likeness(String label, double probability) {
  /** The same when it is only so probable that the message was read aright. */
  public Likeness times(double certainty) {
    return new Likeness(label, probability * certainty);
  }
}
