package org.waymark.service;

import io.vertx.core.http.HttpServerRequest;

/** Tells one web client from another, for limits only. */
public final class Senders {
  private final boolean trustProxy;

  public Senders(boolean trustProxy) {
    this.trustProxy = trustProxy;
  }

  /**
   * The address of a client. It is only ever given to {@link SenderKeys}; nothing keeps it.
   *
   * <p>Behind a proxy the last entry of X-Forwarded-For is the one that our proxy wrote; those
   * before it can be made up by anyone.
   */
  public String address(HttpServerRequest request) {
    String forwarded = trustProxy ? request.getHeader("X-Forwarded-For") : null;
    if (forwarded != null && !forwarded.isBlank()) {
      return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
    return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
  }
}
