package org.waymark.service;

import io.vertx.core.Future;
import org.waymark.conversation.Context;

/** Remembers where an SMS conversation stands, for a short time, in memory. */
public interface ContextStore {
  /** The context of a sender's last turn; {@link Context#EMPTY} when there is none any more. */
  Future<Context> get(String sender);

  /** Remembers a context, or forgets the sender when it is {@link Context#EMPTY}. */
  Future<Void> put(String sender, Context context);
}
