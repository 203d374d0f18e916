package org.waymark.service;

import io.vertx.core.Future;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.conversation.Context;

/** The simplest memory that keeps the contract of {@link ContextStore}; it never expires. */
public final class MemoryContextStore implements ContextStore {
  private final Map<String, Context> contexts = new ConcurrentHashMap<>();

  @Override
  public Future<Context> get(String sender) {
    return Future.succeededFuture(contexts.getOrDefault(sender, Context.EMPTY));
  }

  @Override
  public Future<Void> put(String sender, Context context) {
    if (context.equals(Context.EMPTY)) {
      contexts.remove(sender);
    } else {
      contexts.put(sender, context);
    }
    return Future.succeededFuture();
  }

  /** Whether nobody is remembered. */
  public boolean isEmpty() {
    return contexts.isEmpty();
  }
}
