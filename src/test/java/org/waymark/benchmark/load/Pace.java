package org.waymark.benchmark.load;

import java.util.OptionalLong;

/** When requests are due. Times are nanoseconds of {@link System#nanoTime}. */
interface Pace {
  /** The time at which the next request was due, which is then taken; none when none is due. */
  OptionalLong take(long now);

  /** Whether nothing will be due any more. */
  boolean isOver(long now);

  /** When to look again: the next request is not due before. */
  long next(long now);

  /** As many as are answered: the next is due whenever there is a connection for it. */
  static Pace asManyAsCan(long end) {
    return new Pace() {
      @Override
      public OptionalLong take(long now) {
        return isOver(now) ? OptionalLong.empty() : OptionalLong.of(now);
      }

      @Override
      public boolean isOver(long now) {
        return now - end >= 0;
      }

      @Override
      public long next(long now) {
        return end;
      }
    };
  }

  /**
   * One after the other at a fixed rate, whether or not those before are answered.
   *
   * @param perSecond how many a second
   * @param seconds for how long
   */
  static Pace steady(long start, double perSecond, double seconds) {
    return new Steady(start, perSecond, Math.round(perSecond * seconds));
  }

  /** A fixed rate. */
  final class Steady implements Pace {
    private static final double SECOND = 1e9;

    private final long start;
    private final double perSecond;
    private final long count;
    private long taken;

    Steady(long start, double perSecond, long count) {
      this.start = start;
      this.perSecond = perSecond;
      this.count = count;
    }

    private long due() {
      return start + Math.round(taken * SECOND / perSecond);
    }

    @Override
    public OptionalLong take(long now) {
      if (isOver(now) || due() - now > 0) {
        return OptionalLong.empty();
      }
      OptionalLong due = OptionalLong.of(due());
      taken++;
      return due;
    }

    @Override
    public boolean isOver(long now) {
      return taken >= count;
    }

    @Override
    public long next(long now) {
      return due();
    }
  }
}
