package org.waymark.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waymark.channel.twilio.Doctor;
import org.waymark.channel.twilio.Finding;
import org.waymark.channel.twilio.TwilioFault;
import org.waymark.service.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how the Twilio account is set up, and what to mend. */
@Command(
    name = "doctor",
    description = {
      "Looks at the Twilio account and at our webhook, and says what to mend. Changes nothing.",
      "Exit code: 0 all is right, 1 something is to be mended, 2 it could not look."
    },
    exitCodeOnExecutionException = 2,
    mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
  private static final int ALL_RIGHT = 0;
  private static final int TO_MEND = 1;
  private static final int COULD_NOT_LOOK = 2;

  private final Map<String, String> environment;
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "print one JSON object, for programs")
  private boolean json;

  public DoctorCommand(Map<String, String> environment, InstantSource clock) {
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    Settings settings;
    try {
      settings = Settings.from(environment);
    } catch (Settings.InvalidSettings e) {
      return couldNotLook(e.getMessage());
    }
    if (settings.twilio().isEmpty()) {
      return couldNotLook("Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN: there is no account.");
    }
    try {
      return print(look(settings, settings.twilio().get()));
    } catch (TwilioFault e) {
      return couldNotLook(inWords(e));
    }
  }

  private List<Finding> look(Settings settings, Settings.Twilio twilio) {
    FileSystemOptions memoryOnly =
        new FileSystemOptions().setClassPathResolvingEnabled(false).setFileCachingEnabled(false);
    Vertx vertx = Vertx.vertx(new VertxOptions().setFileSystemOptions(memoryOnly));
    try {
      return new Doctor(vertx, twilio, settings.publicUrl(), clock).look();
    } finally {
      vertx.close().await();
    }
  }

  private static String inWords(TwilioFault fault) {
    return switch (fault.kind()) {
      case REFUSED ->
          "Twilio refuses us (status "
              + fault.status()
              + "): mend TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or TWILIO_API_KEY, its secret and"
              + " what it may see.";
      case UNREACHABLE -> "Twilio cannot be reached: is this machine allowed to connect to it?";
      case BUSY -> "Twilio is busy (status " + fault.status() + "): try again in a few minutes.";
      case GONE, UNFINISHED, OTHER ->
          "Twilio does not answer as expected (status "
              + fault.status()
              + "): is the region right?";
    };
  }

  private int couldNotLook(String why) throws JsonProcessingException {
    if (json) {
      ObjectMapper mapper = new ObjectMapper();
      ObjectNode answer = mapper.createObjectNode().put("verdict", "unknown").put("why", why);
      out().println(mapper.writeValueAsString(answer));
    } else {
      spec.commandLine().getErr().println(why);
    }
    return COULD_NOT_LOOK;
  }

  private int print(List<Finding> findings) throws JsonProcessingException {
    boolean right = findings.stream().noneMatch(f -> f.verdict() == Finding.Verdict.MEND);
    if (json) {
      printJson(findings, right);
    } else {
      findings.forEach(this::print);
      out().println(right ? "Nothing to mend." : "Something is to be mended.");
    }
    return right ? ALL_RIGHT : TO_MEND;
  }

  private void print(Finding finding) {
    out().printf(Locale.ROOT, "%-6s %s%n", name(finding.verdict()), finding.what());
    if (!finding.mend().isEmpty()) {
      out().printf(Locale.ROOT, "%-6s -> %s%n", "", finding.mend());
    }
  }

  private void printJson(List<Finding> findings, boolean right) throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode answer = mapper.createObjectNode().put("verdict", right ? "right" : "mend");
    ArrayNode list = answer.putArray("findings");
    findings.forEach(
        f ->
            list.addObject()
                .put("verdict", name(f.verdict()))
                .put("what", f.what())
                .put("mend", f.mend()));
    out().println(mapper.writeValueAsString(answer));
  }

  private static String name(Finding.Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
