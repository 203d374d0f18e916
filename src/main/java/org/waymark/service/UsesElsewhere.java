package org.waymark.service;

import java.time.Duration;
import java.util.function.LongConsumer;

/**
 * How many replies other machines gave, for limits that hold for all of them together. Nobody waits
 * for it: what others gave is known a moment later, so a sender may get a reply or two more than
 * the limit, and never one less.
 */
@FunctionalInterface
public interface UsesElsewhere {
  /** One machine has no others. */
  UsesElsewhere NONE = (name, window, elsewhere) -> {};

  /**
   * Counts a reply of ours.
   *
   * @param name whom it went to, by {@link SenderKeys}; or a name for everybody
   * @param window how long uses count
   * @param elsewhere told, sooner or later or never, how many more replies others gave since it was
   *     last told
   */
  void used(String name, Duration window, LongConsumer elsewhere);
}
