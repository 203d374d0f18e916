package org.waymark.conversation;

import java.util.List;

/**
 * What a person gets, laid out for their channel.
 *
 * @param blocks the parts, in order; none when nothing may be sent (Twilio answers STOP itself)
 * @param choices the numbered choices
 * @param text the whole reply as plain text, choices included: the SMS
 * @param findings why
 */
public record Reply(List<Block> blocks, List<Choice> choices, String text, Findings findings) {
  /** Whether nothing is sent. */
  public boolean isSilent() {
    return blocks.isEmpty();
  }

  @Override
  public String toString() {
    return "Reply[" + findings.outcome() + "]";
  }
}
