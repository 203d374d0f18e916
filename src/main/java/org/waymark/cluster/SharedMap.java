package org.waymark.cluster;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;

/** A map that all machines share. Any call may fail, and may take for ever. */
interface SharedMap {
  /** What stands under a name. */
  Future<Optional<byte[]>> get(String name);

  /** Puts something under a name, for so long. */
  Future<Void> put(String name, byte[] value, Duration timeToLive);

  /**
   * Puts something in place of what is older, for so long. Values that are put so begin with eight
   * bytes, their time.
   */
  Future<Void> putNewer(String name, byte[] value, Duration timeToLive);

  /**
   * Puts something under a name where nothing stands.
   *
   * @return what stands there already; empty when it was put
   */
  Future<Optional<byte[]>> putIfAbsent(String name, byte[] value, Duration timeToLive);

  /**
   * Puts something in place of what must stand there now; for as long as there are machines.
   *
   * @return whether it did
   */
  Future<Boolean> replace(String name, byte[] before, byte[] after);

  /** Takes away what stands under a name. */
  Future<Void> remove(String name);
}
