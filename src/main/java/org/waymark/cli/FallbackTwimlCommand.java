package org.waymark.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.channel.sms.FallbackTwiml;
import org.waymark.conversation.Snapshot;
import org.waymark.text.EncoderSource;
import org.waymark.text.Gsm7;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what Twilio should answer when we cannot. */
@Command(
    name = "fallback-twiml",
    description =
        "Prints the reply for when Waymark is away, made from the contacts. Paste it into a TwiML"
            + " Bin at Twilio.",
    mixinStandardHelpOptions = true)
public final class FallbackTwimlCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  public FallbackTwimlCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The size goes to the other stream, so that the reply can be piped on alone. */
  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Optional<Snapshot> snapshot =
        Snapshots.load(Snapshots.folder(environment), EncoderSource.none(), err);
    if (snapshot.isEmpty()) {
      return 1;
    }
    FallbackTwiml fallback = FallbackTwiml.of(snapshot.get().base().contacts());
    spec.commandLine().getOut().println(fallback.xml());
    Gsm7.Size size = Gsm7.measure(fallback.text());
    err.println(
        "SMS: "
            + size.segments()
            + (size.segments() == 1 ? " segment, " : " segments, ")
            + size.units()
            + " units, "
            + size.encoding());
    return 0;
  }
}
