package org.waymark.staff.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one thread of one program at a time change the repository and the folder. */
final class Turn {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  private final ReentrantLock threads = new ReentrantLock();
  private final Path file;

  Turn(Path file) {
    this.file = file;
  }

  /** What is done in a turn. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Waits for the turn, for a minute at most. */
  <T> T take(Work<T> work) throws IOException {
    return within(PATIENCE_NANOS, work)
        .orElseThrow(
            () -> new IOException("another program is at work on the knowledge base for long"));
  }

  /** Does it if it is nobody's turn now. */
  <T> Optional<T> takeIfFree(Work<T> work) throws IOException {
    return within(0, work);
  }

  private <T> Optional<T> within(long nanos, Work<T> work) throws IOException {
    long end = System.nanoTime() + nanos;
    if (!tryLock(nanos)) {
      return Optional.empty();
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      while (true) {
        try (FileLock lock = lock(channel)) {
          if (lock != null) {
            return Optional.of(work.run());
          }
        }
        if (System.nanoTime() >= end) {
          return Optional.empty();
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    } finally {
      threads.unlock();
    }
  }

  private boolean tryLock(long nanos) throws IOException {
    try {
      return threads.tryLock(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while waiting for the knowledge base", e);
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}
