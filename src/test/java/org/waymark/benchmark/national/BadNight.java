package org.waymark.benchmark.national;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Every message of one night, in the order in which they come. The same seed gives the same. */
public final class BadNight {
  private static final double DAY = 86_400;
  private static final double MICROS = 1e6;
  private static final int KINDS = What.values().length;

  /** How long the context of a text message is kept, in seconds. */
  private static final double REMEMBERED = 1_200;

  private static final int MINUTE = 60;

  private final Assumptions assumed;
  private final SplittableRandom random;

  /** By message: when it comes, in microseconds, and in the last two bits what it is. */
  private long[] messages = new long[1_024];

  private int size;

  /** When a context begins and ends to be kept, each in an order of its own. */
  private double[] begun = new double[1_024];

  private double[] forgotten = new double[1_024];
  private int contexts;

  private BadNight(Assumptions assumed, long seed) {
    this.assumed = assumed;
    this.random = new SplittableRandom(seed);
  }

  /** One night by these assumptions. */
  public static BadNight of(Assumptions assumed, long seed) {
    BadNight night = new BadNight(assumed, seed);
    for (int force = 0; force < assumed.forces(); force++) {
      night.force(force == 0 ? assumed.worst() : assumed.factor());
    }
    for (int viewer = 0; viewer < assumed.viewers(); viewer++) {
      night.person(Assumptions.SHOWN + night.exponential(assumed.delaySeconds()));
    }
    night.messages = Arrays.copyOf(night.messages, night.size);
    Arrays.sort(night.messages);
    night.begun = Arrays.copyOf(night.begun, night.contexts);
    Arrays.sort(night.begun);
    night.forgotten = Arrays.copyOf(night.forgotten, night.contexts);
    Arrays.sort(night.forgotten);
    return night;
  }

  /** A Poisson process whose rate is that of the worst hour, thinned in the others. */
  private void force(double factor) {
    double most = assumed.peopleADay() / DAY * Math.max(1, factor);
    double now = 0;
    while (most > 0) {
      now += exponential(1 / most);
      if (now >= Assumptions.NIGHT) {
        return;
      }
      boolean bad = now >= Assumptions.BEGIN && now < Assumptions.END;
      double rate = assumed.peopleADay() / DAY * (bad ? factor : 1);
      if (random.nextDouble() * most < rate) {
        person(now);
      }
    }
  }

  private void person(double first) {
    boolean sms = random.nextDouble() < assumed.sms();
    What what = What.of(sms, random.nextDouble() < assumed.english());
    double at = first;
    double last = first;
    do {
      add(at, what);
      last = at;
      at += exponential(assumed.pauseSeconds());
    } while (random.nextDouble() >= 1 / assumed.messages());
    if (sms) {
      remember(first, last + REMEMBERED);
    }
  }

  private double exponential(double mean) {
    return -mean * Math.log(1 - random.nextDouble());
  }

  private void add(double at, What what) {
    if (size == messages.length) {
      messages = Arrays.copyOf(messages, 2 * size);
    }
    messages[size++] = Math.round(at * MICROS) * KINDS + what.number();
  }

  private void remember(double from, double to) {
    if (contexts == begun.length) {
      begun = Arrays.copyOf(begun, 2 * contexts);
      forgotten = Arrays.copyOf(forgotten, 2 * contexts);
    }
    begun[contexts] = from;
    forgotten[contexts++] = to;
  }

  /** How many messages there are. */
  public int size() {
    return messages.length;
  }

  /** When a message comes, in seconds from 18:00. */
  public double at(int message) {
    long micros = messages[message] / KINDS;
    return micros / MICROS;
  }

  /** What a message is. */
  public What what(int message) {
    return What.of((int) (messages[message] % KINDS));
  }

  /** How many of a kind there are. */
  public long count(What what) {
    return Arrays.stream(messages).filter(m -> m % KINDS == what.number()).count();
  }

  /** When the minute with the most messages ends, in seconds from 18:00; 0 of an empty night. */
  public double worstMinute() {
    return worst()[1];
  }

  /** How many messages a second come in the worst minute. */
  public double mostPerSecond() {
    return worst()[0] / MINUTE;
  }

  private double[] worst() {
    double[] worst = new double[2];
    int first = 0;
    for (int last = 0; last < messages.length; last++) {
      while (at(first) <= at(last) - MINUTE) {
        first++;
      }
      if (last - first + 1 > worst[0]) {
        worst[0] = last - first + 1;
        worst[1] = at(last);
      }
    }
    return worst;
  }

  /** How many contexts of text messages are in memory at the same time, at most. */
  public int mostContexts() {
    int most = 0;
    int ended = 0;
    for (int i = 0; i < begun.length; i++) {
      while (forgotten[ended] <= begun[i]) {
        ended++;
      }
      most = Math.max(most, i + 1 - ended);
    }
    return most;
  }
}
