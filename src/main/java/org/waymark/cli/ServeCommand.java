package org.waymark.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.Problem;
import org.waymark.service.KnowledgeFolder;
import org.waymark.service.KnowledgeState;
import org.waymark.service.Settings;
import org.waymark.service.Shared;
import org.waymark.service.TwilioApi;
import org.waymark.staff.history.HistoryException;
import org.waymark.staff.history.KnowledgeHistory;
import org.waymark.text.EncoderSource;
import org.waymark.validation.LaunchList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves until the process is asked to stop. */
@Command(
    name = "serve",
    description =
        "Serves the chat, the API and the SMS webhook. Settings are environment variables: see README.md.",
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  private static final ZoneId UK = ZoneId.of("Europe/London");

  private final Map<String, String> environment;
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  public ServeCommand(Map<String, String> environment, InstantSource clock) {
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.root().commandLine().getOut();
    PrintWriter err = spec.root().commandLine().getErr();
    Settings settings;
    try {
      settings = Settings.from(environment);
    } catch (Settings.InvalidSettings e) {
      err.println(e.getMessage());
      return 2;
    }
    KnowledgeFolder folder = KnowledgeFolder.find(settings.knowledge());
    if (!isReadyForStaff(settings, folder, err)) {
      return 1;
    }
    EncoderSource encoder = Snapshots.encoder(environment);
    Optional<Server> made = server(settings, folder, encoder, err);
    if (made.isEmpty()) {
      encoder.close();
      return 1;
    }
    Server server = made.get();
    if (!isStarted(server, err)) {
      return 1;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    out.println("Waymark serves " + server.address() + " (" + settings.mode() + " mode)");
    out.println("Knowledge base: " + folder.describe());
    settings.twilio().ifPresent(twilio -> out.println("Twilio:         " + describe(twilio)));
    if (settings.twilio().isEmpty()) {
      out.println("Chat:           " + server.address() + "/chat");
      out.println("SMS simulator:  " + server.address() + "/simulator");
    }
    server.staffAddress().ifPresent(address -> out.println("Staff:          " + address));
    server
        .firstStaffLink()
        .ifPresent(link -> out.println("Nobody has an account. Make the first one at " + link));
    out.println("Health:         " + server.managementAddress() + "/health/ready");
    return 0;
  }

  /** The server, or the reason why there is none. */
  private Optional<Server> server(
      Settings settings, KnowledgeFolder folder, EncoderSource encoder, PrintWriter err) {
    Optional<KnowledgeState> knowledge = Snapshots.state(folder, encoder, err);
    if (knowledge.isEmpty() || isNotFitForLive(settings, knowledge.get().snapshot(), err)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Server(settings, clock, folder, knowledge.get(), encoder));
    } catch (HistoryException e) {
      err.println("The history of the knowledge base cannot be opened: " + e.getMessage());
    } catch (Shared.CannotJoin e) {
      err.println(e.getMessage());
    }
    return Optional.empty();
  }

  /**
   * Staff can only change a folder. What a crash left half published in one is finished first, also
   * where the console is off now: nothing is read there until it is.
   */
  private boolean isReadyForStaff(Settings settings, KnowledgeFolder folder, PrintWriter err) {
    if (settings.staff().isPresent() && folder.path().isEmpty()) {
      err.println("The staff console needs a folder: set WAYMARK_KNOWLEDGE.");
      return false;
    }
    try {
      folder.path().ifPresent(path -> KnowledgeHistory.finishInterrupted(path, clock));
      return true;
    } catch (HistoryException e) {
      err.println("What was being published cannot be finished: " + e.getMessage());
      return false;
    }
  }

  /** What happens to people's messages at Twilio; an operator must not have to guess. */
  private static String describe(Settings.Twilio twilio) {
    TwilioApi api = twilio.api();
    if (api.sweeps()) {
      return "messages are deleted there when "
          + api.olderThan().toSeconds()
          + " seconds old (numbers of ours: "
          + api.numbers().size()
          + ")";
    }
    return "messages stay there: "
        + (api.sweep() ? "WAYMARK_TWILIO_NUMBERS is not set" : "WAYMARK_TWILIO_SWEEP is false");
  }

  private static boolean isStarted(Server server, PrintWriter err) {
    try {
      server.start();
      return true;
    } catch (Exception e) {
      // Waiting throws whatever came, undeclared: most often that a port is taken.
      server.close();
      err.println(
          "Waymark cannot listen ("
              + e.getMessage()
              + "): set WAYMARK_PORT, WAYMARK_MANAGEMENT_PORT and WAYMARK_STAFF_PORT to free ports");
      return false;
    }
  }

  private boolean isNotFitForLive(Settings settings, Snapshot snapshot, PrintWriter err) {
    if (settings.mode() != Mode.LIVE) {
      return false;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), UK);
    List<Problem> blocking = LaunchList.blockingLive(snapshot.base(), today);
    if (!blocking.isEmpty()) {
      err.println(
          "Live mode cannot start while a contact that everything falls back to is unchecked:");
      blocking.forEach(err::println);
    }
    return !blocking.isEmpty();
  }
}
