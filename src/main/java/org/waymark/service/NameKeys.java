package org.waymark.service;

import java.util.Optional;

/** Where the keys come from under which senders are named, and when they change. */
public interface NameKeys {
  /** The key of this moment. */
  NameKey current();

  /** Another key that somebody may have been named under a moment ago. */
  Optional<NameKey> former();
}
