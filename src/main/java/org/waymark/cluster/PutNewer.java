package org.waymark.cluster;

import com.hazelcast.map.EntryProcessor;
import com.hazelcast.map.ExtendedMapEntry;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Puts a value in place of an older one, on the machine that holds it. A message to a machine that
 * is just going may come long after those that were sent later; it must not undo them.
 *
 * <p>Machines of two releases speak it to each other while one is restarted after the other: what
 * it holds cannot change.
 */
final class PutNewer implements EntryProcessor<String, byte[], Boolean> {
  private static final long serialVersionUID = 1;

  private final byte[] value;
  private final long liveMillis;

  /**
   * @param value begins with a time, by which values are compared
   * @param liveMillis how long it lives
   */
  PutNewer(byte[] value, long liveMillis) {
    this.value = value.clone();
    this.liveMillis = liveMillis;
  }

  /** Whether a value is newer than what stands in its place. */
  static boolean isNewer(byte[] value, byte[] now) {
    return now == null || time(value) >= time(now);
  }

  private static long time(byte[] value) {
    return ByteBuffer.wrap(value).getLong();
  }

  @Override
  public Boolean process(Map.Entry<String, byte[]> entry) {
    boolean newer = isNewer(value, entry.getValue());
    if (newer) {
      ((ExtendedMapEntry<String, byte[]>) entry).setValue(value, liveMillis, TimeUnit.MILLISECONDS);
    }
    return newer;
  }
}
