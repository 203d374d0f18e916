package org.waymark.service;

import io.vertx.core.Vertx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What fails where no answer waits for it any more. Only its class is logged: Vert.x itself would
 * log its message, and that may quote what a person wrote.
 */
public final class LateFailures {
  private static final Logger LOG = LoggerFactory.getLogger(LateFailures.class);

  private LateFailures() {}

  /** Takes every such failure of this Vert.x. */
  public static void takeFrom(Vertx vertx) {
    vertx.exceptionHandler(failure -> LOG.warn("late failure {}", failure.getClass().getName()));
  }
}
