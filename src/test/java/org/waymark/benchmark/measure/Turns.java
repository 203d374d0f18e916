package org.waymark.benchmark.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.benchmark.load.Order;
import org.waymark.benchmark.load.Round;
import org.waymark.benchmark.report.Figure;

/** Several servers asked the same thing in turns, so that all see the same moods of a machine. */
final class Turns {
  private static final int CONNECTIONS = 16;
  private static final double HALF = 0.5;

  private final LoadProcess load;
  private final Plan plan;
  private final Map<Asked, Seen> seen = new LinkedHashMap<>();

  /**
   * What is asked of a server.
   *
   * @param path what is asked for
   * @param kind how
   */
  record Asked(Subject subject, String path, Order.Kind kind) {
    private Order order(double perSecond, double seconds) {
      return new Order(subject.port(), path, kind, CONNECTIONS, perSecond, seconds);
    }
  }

  /**
   * One turn.
   *
   * @param round what the load showed
   * @param cpu what the server took meanwhile
   */
  record Turn(Round round, Duration cpu) {
    double micros() {
      return Subject.micros(cpu, round.answered() + round.failed());
    }

    double serverBusy() {
      return cpu.toNanos() / 1e9 / round.seconds();
    }
  }

  /**
   * What was seen of a server.
   *
   * @param peaks turns with as many requests as it answers
   * @param halves turns at half of that rate
   */
  record Seen(List<Turn> peaks, List<Turn> halves) {
    Figure peak() {
      return Figure.of(peaks, turn -> turn.round().perSecond());
    }

    long failed() {
      return peaks.stream().mapToLong(turn -> turn.round().failed()).sum()
          + halves.stream().mapToLong(turn -> turn.round().failed()).sum();
    }
  }

  Turns(LoadProcess load, Plan plan, List<Asked> all) {
    this.load = load;
    this.plan = plan;
    all.forEach(asked -> seen.put(asked, new Seen(new ArrayList<>(), new ArrayList<>())));
  }

  /** Warms all, then asks each as much as it can, and at half of its median rate. */
  Map<Asked, Seen> take() throws IOException {
    for (Asked asked : seen.keySet()) {
      load.run(asked.order(0, plan.warm()));
    }
    for (int i = 0; i < plan.rounds(); i++) {
      for (Map.Entry<Asked, Seen> each : seen.entrySet()) {
        each.getValue().peaks().add(turn(each.getKey(), 0));
      }
    }
    for (int i = 0; i < plan.rounds(); i++) {
      for (Map.Entry<Asked, Seen> each : seen.entrySet()) {
        double half = each.getValue().peak().median() * HALF;
        each.getValue().halves().add(turn(each.getKey(), half));
      }
    }
    return seen;
  }

  private Turn turn(Asked asked, double perSecond) throws IOException {
    Duration before = asked.subject().cpu();
    Round round = load.run(asked.order(perSecond, plan.seconds()));
    return new Turn(round, asked.subject().cpu().minus(before));
  }
}
