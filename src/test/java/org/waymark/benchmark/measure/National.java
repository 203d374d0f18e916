package org.waymark.benchmark.measure;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.LabelledMessage;
import org.waymark.ShippedKnowledge;
import org.waymark.benchmark.load.Order;
import org.waymark.benchmark.load.Order.Kind;
import org.waymark.benchmark.load.Round;
import org.waymark.benchmark.measure.Turns.Asked;
import org.waymark.benchmark.measure.Turns.Seen;
import org.waymark.benchmark.measure.Turns.Turn;
import org.waymark.benchmark.national.Answered;
import org.waymark.benchmark.national.Assumptions;
import org.waymark.benchmark.national.BadNight;
import org.waymark.benchmark.national.Machines;
import org.waymark.benchmark.national.What;
import org.waymark.benchmark.report.Figure;
import org.waymark.benchmark.report.Table;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.validation.SmsCosts;

/**
 * How many messages a second one machine answers in English and in other languages, and how many
 * machines a country would need on a bad night.
 */
final class National implements Part {
  private static final List<Integer> TIMES = List.of(1, 3, 10, 30);
  private static final long SEED = 43;
  private static final double NEVER = Double.POSITIVE_INFINITY;
  private static final double MICROS = 1e6;
  private static final int CONNECTIONS = 64;

  /** Longer than this nobody should wait for an answer, in seconds, at the 99th percentile. */
  private static final double BEARABLE = 1;

  private static final int MOST_MACHINES = 1_000;

  private final Jar jar;
  private final Plan plan;

  National(Jar jar, Plan plan) {
    this.jar = jar;
    this.plan = plan;
  }

  @Override
  public String title() {
    return "A national bad night";
  }

  @Override
  public String measure(Path home) throws IOException, InterruptedException {
    List<String> others =
        LabelledMessage.ofOtherLanguages().stream().map(LabelledMessage::text).toList();
    return assumptions()
        + "\n### By words alone\n\n"
        + measure(home.resolve("words"), false, others)
        + "\n### With the sentence model\n\n"
        + measure(home.resolve("model"), true, others);
  }

  private static String assumptions() {
    Assumptions a = Assumptions.BAD_NIGHT;
    return ("Assumed, not known: %d forces, to each of which %.0f people write on an ordinary day, %.0f"
            + " messages each, %.0f s apart; %.0f in 100 text, %.0f in 100 write English; from 20:00 to"
            + " 02:00 %.0f times as many, in one force %.0f times; at 21:00 television shows the number,"
            + " and %,.0f people write after %.0f minutes on average. A machine answers one message after"
            + " the other; the first is lost a minute before the worst minute ends.%n")
        .formatted(
            a.forces(),
            a.peopleADay(),
            a.messages(),
            a.pauseSeconds(),
            a.sms() * 100,
            a.english() * 100,
            a.factor(),
            a.worst(),
            a.viewers(),
            a.delaySeconds() / 60);
  }

  private String measure(Path home, boolean model, List<String> others)
      throws IOException, InterruptedException {
    Path logs = home.resolve("load");
    try (Waymark waymark =
            new Waymark(home.resolve("waymark"), jar, model, HttpClient.newHttpClient());
        LoadProcess english = new LoadProcess(logs.resolve("english"), plan.texts());
        LoadProcess other = new LoadProcess(logs.resolve("other"), others);
        LoadProcess mixed = new LoadProcess(logs.resolve("mixed"), mixed(plan.texts(), others))) {
      Subject ours = waymark.subject("Waymark");
      Map<What, Double> takes = new EnumMap<>(What.class);
      Table table = new Table("", "messages/s of one machine", "CPU us", "failed");
      for (What what : What.values()) {
        boolean inEnglish = what == What.CHAT_IN_ENGLISH || what == What.SMS_IN_ENGLISH;
        takes.put(what, cost(table, what, inEnglish ? english : other, ours));
      }
      return table + "\n" + nights(takes) + "\n" + checked(ours, mixed, takes);
    }
  }

  /** As many of each as people of each: two fifths in English. */
  private static List<String> mixed(List<String> english, List<String> others) {
    List<String> mixed = new ArrayList<>();
    int most = Math.max(english.size(), others.size());
    for (int i = 0; i < most; i++) {
      for (int e = 0; e < 2; e++) {
        mixed.add(english.get((2 * i + e) % english.size()));
      }
      for (int o = 0; o < 3; o++) {
        mixed.add(others.get((3 * i + o) % others.size()));
      }
    }
    return mixed;
  }

  /** What a message takes of a machine, in seconds: the longer of loop and processor. */
  private double cost(Table table, What what, LoadProcess load, Subject ours) throws IOException {
    Asked asked =
        new Asked(
            ours, what.isSms() ? Waymark.SMS : Waymark.API, what.isSms() ? Kind.SMS : Kind.JSON);
    Seen seen = new Turns(load, plan, List.of(asked)).take().get(asked);
    Figure micros = Figure.of(seen.peaks(), Turn::micros);
    table.row(
        what.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
        seen.peak().text(0),
        micros.text(0),
        Long.toString(seen.failed()));
    return Math.max(1 / seen.peak().median(), micros.median() / MICROS);
  }

  private static String nights(Map<What, Double> takes) {
    Table table =
        new Table(
            "people, times as assumed",
            "messages",
            "a second in the worst minute",
            "machines, one lost",
            "p50; p99; longest wait s",
            "the same, none lost",
            "contexts at once",
            "segments a second out",
            "SMS of the night, pounds");
    double[] segments = segments();
    for (int times : TIMES) {
      BadNight night = BadNight.of(Assumptions.BAD_NIGHT.times(times), SEED);
      double lost = night.worstMinute() - 60;
      int machines = machines(night, takes, lost);
      double out =
          night.count(What.SMS_IN_ENGLISH) * segments[0]
              + night.count(What.SMS_IN_ANOTHER_LANGUAGE) * segments[1];
      table.row(
          Integer.toString(times),
          "%,d".formatted(night.size()),
          "%,.0f".formatted(night.mostPerSecond()),
          machines > MOST_MACHINES ? "more than " + MOST_MACHINES : Integer.toString(machines),
          waits(Machines.answer(night, machines, takes, lost, SEED)),
          waits(Machines.answer(night, machines, takes, NEVER, SEED)),
          "%,d".formatted(night.mostContexts()),
          "%,.0f".formatted(night.mostPerSecond() * out / night.size()),
          "%,.0f".formatted(out * segments[2] / 100));
    }
    return table.toString();
  }

  private static String waits(Answered answered) {
    return "%.3f; %.3f; %.1f".formatted(answered.p50(), answered.p99(), answered.longest());
  }

  /** How few are enough although one is lost. */
  private static int machines(BadNight night, Map<What, Double> takes, double lost) {
    int machines = 2;
    while (machines <= MOST_MACHINES
        && Machines.answer(night, machines, takes, lost, SEED).p99() > BEARABLE) {
      machines++;
    }
    return machines;
  }

  /** Segments of an answer in English, in other languages on average, and the price of one. */
  private static double[] segments() {
    double english = 0;
    double others = 0;
    double pence = 0;
    List<SmsCosts> all = SmsCosts.of(ShippedKnowledge.snapshot().base());
    for (SmsCosts costs : all) {
      if (costs.language().equals(KnowledgeBase.ENGLISH)) {
        english = costs.segments();
        pence = costs.pence() / costs.segments();
      } else {
        others += costs.segments() / (all.size() - 1);
      }
    }
    return new double[] {english, others, pence};
  }

  /** The jar itself at what one machine is asked in the worst minute, in all languages. */
  private String checked(Subject ours, LoadProcess mixed, Map<What, Double> takes)
      throws IOException {
    BadNight night = BadNight.of(Assumptions.BAD_NIGHT, SEED);
    int left = machines(night, takes, night.worstMinute() - 60) - 1;
    double rate = night.mostPerSecond() / left;
    Order order = new Order(ours.port(), Waymark.API, Kind.JSON, CONNECTIONS, rate, plan.seconds());
    // The first time what asks is not warm yet.
    mixed.run(order);
    Round round = mixed.run(order);
    return "The jar itself, at the %.0f messages a second that each machine left is asked in the worst"
            .formatted(rate)
        + " minute (people as assumed): p50 %.1f ms, p99 %.1f ms, %d failed.%n"
            .formatted(round.p50() / 1_000, round.p99() / 1_000, round.failed());
  }
}
