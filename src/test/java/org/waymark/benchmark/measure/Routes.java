package org.waymark.benchmark.measure;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.benchmark.load.Order.Kind;
import org.waymark.benchmark.measure.Turns.Asked;
import org.waymark.benchmark.measure.Turns.Seen;
import org.waymark.benchmark.measure.Turns.Turn;
import org.waymark.benchmark.report.Figure;
import org.waymark.benchmark.report.Table;

/** What the routes hold, beside bare ones that give the same answers, and beside peers. */
final class Routes implements Part {
  private final Jar jar;
  private final Plan plan;
  private final List<Peer> peers;

  Routes(Jar jar, Plan plan, List<Peer> peers) {
    this.jar = jar;
    this.plan = plan;
    this.peers = peers;
  }

  @Override
  public String title() {
    return "Requests";
  }

  @Override
  public String measure(Path home) throws IOException, InterruptedException {
    String explained =
        "As many requests as are answered on 16 connections, then half of that rate, where"
            + " what a request takes is counted from when it was due. Processor time at the peak.";
    return explained
        + "\n\n### By words alone\n\n"
        + measure(home.resolve("words"), false)
        + "\n### With the sentence model\n\n"
        + measure(home.resolve("model"), true);
  }

  private String measure(Path home, boolean model) throws IOException, InterruptedException {
    try (Waymark waymark =
            new Waymark(home.resolve("waymark"), jar, model, HttpClient.newHttpClient());
        LoadProcess load = new LoadProcess(home.resolve("load"), plan.texts())) {
      JsonObject answers = Bare.answers(waymark, plan.texts());
      try (Bare bare = new Bare(home.resolve("bare"), jar, answers)) {
        Subject ours = waymark.subject("Waymark");
        Table table =
            new Table(
                "",
                "requests/s",
                "of bare",
                "p50 ms at half",
                "p99 ms at half",
                "CPU us/request",
                "server; load busy",
                "failed");
        ask(table, load, bare, ours, Waymark.API, Kind.JSON);
        ask(table, load, bare, ours, Waymark.SMS, Kind.SMS);
        ask(table, load, bare, ours, Waymark.CHAT, Kind.PAGE);
        return table
            + "%nResident after this: Waymark %.0f MB, bare %.0f MB.%n"
                .formatted(ours.memory(), bare.subject().memory());
      }
    }
  }

  private void ask(Table table, LoadProcess load, Bare bare, Subject ours, String path, Kind kind)
      throws IOException {
    Asked least = new Asked(bare.subject(), path, kind);
    List<Asked> all = new ArrayList<>(List.of(least, new Asked(ours, path, kind)));
    if (kind == Kind.JSON) {
      peers.forEach(peer -> all.add(new Asked(peer.subject(), peer.path(), kind)));
    }
    Map<Asked, Seen> seen = new Turns(load, plan, all).take();
    seen.forEach((asked, found) -> row(table, asked, found, seen.get(least)));
  }

  private static void row(Table table, Asked asked, Seen seen, Seen least) {
    double[] ratios = new double[seen.peaks().size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] =
          seen.peaks().get(i).round().perSecond() / least.peaks().get(i).round().perSecond();
    }
    table.row(
        asked.subject().name() + " `" + asked.path() + "`",
        seen.peak().text(0),
        Figure.of(ratios).text(2),
        Figure.of(seen.halves(), turn -> turn.round().p50() / 1000).text(2),
        Figure.of(seen.halves(), turn -> turn.round().p99() / 1000).text(2),
        Figure.of(seen.peaks(), Turn::micros).text(0),
        "%.2f; %.2f"
            .formatted(
                Figure.of(seen.peaks(), Turn::serverBusy).median(),
                Figure.of(seen.peaks(), turn -> turn.round().busy()).median()),
        Long.toString(seen.failed()));
  }
}
