package org.waymark.service;

import java.util.concurrent.atomic.AtomicBoolean;

/** Whether new messages may be sent to this machine: not any more once it is about to stop. */
public final class Readiness {
  private final AtomicBoolean stopping = new AtomicBoolean();

  /**
   * It is about to stop. It goes on answering, so that nothing is lost that is on its way.
   *
   * @return whether that is new
   */
  public boolean stop() {
    return stopping.compareAndSet(false, true);
  }

  boolean isStopping() {
    return stopping.get();
  }
}
