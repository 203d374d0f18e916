package org.waymark.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Findings;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Reply;
import org.waymark.conversation.Snapshot;
import org.waymark.text.EncoderSource;
import org.waymark.text.Gsm7;
import org.waymark.understanding.retrieval.Explanation;
import org.waymark.understanding.safety.Danger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a message in the terminal and says why; or a stream of messages, for measuring. */
@Command(
    name = "ask",
    description = "Answers a message as an SMS would be, and says why.",
    mixinStandardHelpOptions = true)
public final class AskCommand implements Callable<Integer> {
  private final Map<String, String> environment;
  private final InstantSource clock;
  private final InputStream input;

  @Spec private CommandSpec spec;

  @Option(
      names = "--jsonl",
      description = "read one JSON object a line from standard input, write one a line")
  private boolean jsonLines;

  @Parameters(
      arity = "0..*",
      paramLabel = "MESSAGE",
      description = "the message, as a person would text it")
  private List<String> words = List.of();

  public AskCommand(Map<String, String> environment, InstantSource clock, InputStream input) {
    this.environment = environment;
    this.clock = clock;
    this.input = input;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (jsonLines == !words.isEmpty()) {
      err.println("Give a message, or --jsonl and messages on standard input.");
      return 2;
    }
    try (EncoderSource encoder = Snapshots.encoder(environment)) {
      return answer(encoder, out, err);
    }
  }

  private int answer(EncoderSource encoder, PrintWriter out, PrintWriter err) throws IOException {
    Optional<Snapshot> snapshot = Snapshots.load(Snapshots.folder(environment), encoder, err);
    if (snapshot.isEmpty()) {
      return 1;
    }
    Guide guide = new Guide(snapshot.get(), Mode.DEMO, encoder::await);
    if (jsonLines) {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
      return new JsonLines(guide, clock).answer(lines, out, err);
    }
    explain(String.join(" ", words), guide, out);
    return 0;
  }

  private void explain(String text, Guide guide, PrintWriter out) {
    Message message = new Message(text, Channel.SMS, clock.instant());
    Reply reply = guide.reply(message, Context.EMPTY).reply();
    Findings findings = reply.findings();
    Gsm7.Size size = Gsm7.measure(reply.text());
    out.println(reply.isSilent() ? "(no reply: Twilio answers this word itself)" : reply.text());
    out.println();
    out.println("outcome    " + findings.outcome().id());
    findings.article().ifPresent(id -> out.println("article    " + id));
    out.printf(Locale.ROOT, "score      %.2f%n", findings.confidence());
    if (findings.candidates().size() > 1) {
      out.println("runner-up  " + findings.candidates().get(1));
    }
    String best = findings.candidates().isEmpty() ? "" : findings.candidates().get(0);
    explain(guide.explain(text, best), out);
    guide
        .snapshot()
        .dangers()
        .detect(text)
        .ifPresent(danger -> out.println("danger     " + inWords(danger)));
    if (!findings.areas().isEmpty()) {
      out.println(
          "area       " + String.join(", ", findings.areas().stream().map(a -> a.id()).toList()));
    }
    out.println(
        "SMS        "
            + size.segments()
            + " segments, "
            + size.units()
            + " units, "
            + size.encoding());
  }

  private static void explain(Explanation explanation, PrintWriter out) {
    explanation
        .evidence()
        .forEach(
            e ->
                out.printf(
                    Locale.ROOT, "matched    %-5s %-24s %5.2f%n", e.field(), e.text(), e.weight()));
    if (!explanation.nearest().isEmpty()) {
      out.println("nearest    " + explanation.nearest());
    }
  }

  private static String inWords(Danger danger) {
    return danger.kind().id()
        + ", rule "
        + danger.rule()
        + " ("
        + String.join(" ", danger.words())
        + ")";
  }
}
