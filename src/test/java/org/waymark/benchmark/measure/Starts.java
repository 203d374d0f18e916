package org.waymark.benchmark.measure;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.waymark.benchmark.load.Order;
import org.waymark.benchmark.report.Figure;
import org.waymark.benchmark.report.Host;
import org.waymark.benchmark.report.Table;

/**
 * How long it takes from the beginning of the process to the first answer, and how much memory is
 * resident, on this Java and on another, there also with compact object headers and a cache made by
 * a start before.
 */
final class Starts implements Part {
  private static final int REST_SECONDS = 5;
  private static final int CONNECTIONS = 16;
  private static final String MESSAGE = "my husband took my passport";

  private final Jar jar;
  private final Optional<Path> other;
  private final Plan plan;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * @param other the program that starts another Java
   */
  Starts(Jar jar, Optional<Path> other, Plan plan) {
    this.jar = jar;
    this.other = other;
    this.plan = plan;
  }

  /**
   * A way of starting.
   *
   * @param model whether with the sentence model
   */
  private record Way(String name, Jar jar, boolean model) {}

  /** What one start showed: seconds, and MB at rest. */
  private record Start(double seconds, double memory) {}

  @Override
  public String title() {
    return "Start and memory";
  }

  @Override
  public String measure(Path home) throws IOException, InterruptedException {
    Map<Way, List<Start>> starts = new LinkedHashMap<>();
    for (boolean model : new boolean[] {false, true}) {
      ways(Files.createDirectories(home.resolve("cache-" + model)), model)
          .forEach(way -> starts.put(way, new ArrayList<>()));
    }
    // One that does not count: what asks is warm then, and the files have been read.
    start(home, starts.keySet().iterator().next());
    for (int i = 0; i < plan.rounds(); i++) {
      for (Map.Entry<Way, List<Start>> each : starts.entrySet()) {
        each.getValue().add(start(home, each.getKey()));
      }
    }
    Table table = new Table("", "start to first answer s", "MB at rest", "MB after load");
    for (Map.Entry<Way, List<Start>> each : starts.entrySet()) {
      table.row(
          each.getKey().name(),
          Figure.of(each.getValue(), Start::seconds).text(2),
          Figure.of(each.getValue(), Start::memory).text(0),
          "%.0f".formatted(underLoad(home, each.getKey())));
    }
    return table.toString();
  }

  private List<Way> ways(Path folder, boolean model) throws IOException, InterruptedException {
    String with = model ? ", with the sentence model" : ", by words alone";
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(Host.javaVersion(jar.java()) + with, jar, model));
    if (other.isPresent()) {
      Jar newer = new Jar(other.get(), jar.options(), jar.jar());
      String name = Host.javaVersion(newer.java());
      ways.add(new Way(name + with, newer, model));
      Jar compact = newer.with(List.of("-XX:+UseCompactObjectHeaders"));
      ways.add(
          new Way(name + ", compact headers and cache" + with, cached(folder, compact), model));
    }
    return ways;
  }

  /** A start that is watched makes the cache for those to come. */
  private Jar cached(Path folder, Jar newer) throws IOException, InterruptedException {
    Path cache = folder.resolve("waymark.aot").toAbsolutePath();
    Jar watched = newer.with(List.of("-XX:AOTCacheOutput=" + cache));
    try (Waymark waymark = new Waymark(folder, watched, false, client)) {
      ask(waymark);
      waymark.stop();
    }
    if (!Files.exists(cache)) {
      throw new IOException("this Java made no cache: " + newer.java());
    }
    return newer.with(List.of("-XX:AOTCache=" + cache));
  }

  private static void ask(Waymark waymark) throws IOException, InterruptedException {
    waymark.api(MESSAGE);
    waymark.sms(MESSAGE);
    waymark.chat();
  }

  private Start start(Path home, Way way) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    try (Waymark waymark = new Waymark(home, way.jar(), way.model(), client)) {
      waymark.api(MESSAGE);
      double seconds = (System.nanoTime() - begin) / 1e9;
      TimeUnit.SECONDS.sleep(REST_SECONDS);
      return new Start(seconds, waymark.subject(way.name()).memory());
    }
  }

  private double underLoad(Path home, Way way) throws IOException {
    try (Waymark waymark = new Waymark(home, way.jar(), way.model(), client);
        LoadProcess load = new LoadProcess(home, plan.texts())) {
      Subject subject = waymark.subject(way.name());
      int port = subject.port();
      load.run(new Order(port, Waymark.API, Order.Kind.JSON, CONNECTIONS, 0, plan.warm()));
      load.run(new Order(port, Waymark.SMS, Order.Kind.SMS, CONNECTIONS, 0, plan.warm()));
      return subject.memory();
    }
  }
}
