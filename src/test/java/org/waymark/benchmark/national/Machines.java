package org.waymark.benchmark.national;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import org.HdrHistogram.Histogram;

/**
 * Machines that answer one message after the other, as Waymark does on its event loop. Whoever
 * shares messages out gives each machine the next in its turn. How long a message takes varies
 * around what was measured more widely than it does in truth (exponentially), which makes queues
 * longer.
 */
public final class Machines {
  private static final double MICROS = 1e6;
  private static final int DIGITS = 3;

  private final Map<What, Double> takes;
  private final SplittableRandom random;
  private final Histogram waited = new Histogram(DIGITS);
  private final double[] free;
  private final List<Queue<Message>> underWay = new ArrayList<>();
  private int turn;

  /** One that a machine has. */
  private record Message(double came, What what, double answered) {}

  private Machines(int machines, Map<What, Double> takes, long seed) {
    this.takes = takes;
    this.random = new SplittableRandom(seed);
    this.free = new double[machines];
    for (int machine = 0; machine < machines; machine++) {
      underWay.add(new ArrayDeque<>());
    }
  }

  /**
   * Answers every message of a night.
   *
   * @param takes how long a message of each kind takes on average, in seconds
   * @param lost when the first machine is lost, in seconds; what it had not answered is sent again
   *     to the others. Never where it is infinite.
   * @throws IllegalArgumentException when there is no machine left to answer
   */
  public static Answered answer(
      BadNight night, int machines, Map<What, Double> takes, double lost, long seed) {
    if (machines < (lost < Double.POSITIVE_INFINITY ? 2 : 1)) {
      throw new IllegalArgumentException("no machine is left");
    }
    Machines all = new Machines(machines, takes, seed);
    int first = 0;
    for (int i = 0; i < night.size(); i++) {
      if (first == 0 && night.at(i) >= lost) {
        first = 1;
        all.lose(lost);
      }
      all.give(night.at(i), night.at(i), night.what(i), first);
    }
    all.underWay.forEach(machine -> machine.forEach(all::count));
    return new Answered(
        all.waited.getTotalCount(),
        all.waited.getValueAtPercentile(50) / MICROS,
        all.waited.getValueAtPercentile(99) / MICROS,
        all.waited.getMaxValue() / MICROS);
  }

  private void lose(double at) {
    List<Message> unanswered = new ArrayList<>();
    for (Message message : underWay.get(0)) {
      if (message.answered() <= at) {
        count(message);
      } else {
        unanswered.add(message);
      }
    }
    underWay.get(0).clear();
    unanswered.forEach(message -> give(at, message.came(), message.what(), 1));
  }

  private void give(double now, double came, What what, int first) {
    int machine = first + turn++ % (free.length - first);
    double took = -takes.get(what) * Math.log(1 - random.nextDouble());
    free[machine] = Math.max(free[machine], now) + took;
    Queue<Message> queue = underWay.get(machine);
    while (!queue.isEmpty() && queue.peek().answered() <= now) {
      count(queue.remove());
    }
    queue.add(new Message(came, what, free[machine]));
  }

  private void count(Message message) {
    waited.recordValue(Math.max(0, Math.round((message.answered() - message.came()) * MICROS)));
  }
}
