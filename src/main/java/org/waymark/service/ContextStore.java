package org.waymark.service;

import io.vertx.core.Future;
import org.waymark.conversation.Context;

/** Remembers where an SMS conversation stands, for a short time, in memory. */
public interface ContextStore {
  /** The context of a sender's last turn; {@link Context#EMPTY} when there is none any more. */
  Future<Context> get(String sender);

  /** Remembers a context, or forgets the sender when it is {@link Context#EMPTY}. */
  Future<Void> put(String sender, Context context);

  /**
   * The context in which a request is answered. Where it was answered before, by a machine that was
   * gone before it could say so, that is the one before it: a digit must not lead a step further
   * because it came twice.
   *
   * @param request names the request; "" when it has no name
   */
  default Future<Context> before(String sender, String request) {
    return get(sender);
  }

  /**
   * Remembers what a request led to; otherwise as {@link #put}.
   *
   * @param before the context in which it was answered
   */
  default Future<Void> after(String sender, String request, Context before, Context context) {
    return put(sender, context);
  }
}
