package org.waymark.service;

import java.util.List;
import java.util.Optional;
import org.waymark.conversation.Block;
import org.waymark.conversation.Context;
import org.waymark.conversation.Findings;
import org.waymark.conversation.Html;
import org.waymark.conversation.Outcome;
import org.waymark.conversation.Reply;
import org.waymark.conversation.Turn;

/**
 * The reply for when everything else has failed. It stands in the program and not in the knowledge
 * base, because the knowledge base may be what failed; a test holds its numbers against the contact
 * register.
 */
public final class BuiltInReply {
  /** One SMS segment. */
  public static final String TEXT =
      "In danger now? Call 999. Something went wrong here, sorry. Police: 101, ask for Cheshire CARES."
          + " Helpline, day and night: 0808 2000 247.";

  private BuiltInReply() {}

  /** The reply as a turn that ends the conversation so far. */
  public static Turn turn() {
    Block block = new Block(Block.Kind.EMERGENCY, TEXT, "<p>" + Html.escape(TEXT) + "</p>");
    Findings findings =
        new Findings(
            Outcome.NONE, Optional.empty(), List.of(), 0, Optional.empty(), List.of(), "en");
    return new Turn(new Reply(List.of(block), List.of(), TEXT, findings), Context.EMPTY);
  }
}
