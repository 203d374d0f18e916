package org.waymark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.waymark.cli.AskCommand;
import org.waymark.cli.CheckCommand;
import org.waymark.cli.CompileCommand;
import org.waymark.cli.DoctorCommand;
import org.waymark.cli.EvaluateCommand;
import org.waymark.cli.FallbackTwimlCommand;
import org.waymark.cli.ServeCommand;
import org.waymark.cli.StaffCommand;
import org.waymark.cli.proof.ProvePrivacyCommand;
import org.waymark.service.CompiledKnowledge;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code waymark} alone serves; {@code waymark --help} lists the commands. */
@Command(
    name = "waymark",
    description =
        "Answers people hurt by crime who are afraid because of their immigration status.",
    mixinStandardHelpOptions = true,
    version = "0.1.0")
public final class Waymark {
  private static final Set<String> ANSWERING = Set.of("serve", "ask");

  private Waymark() {}

  public static void main(String[] arguments) {
    String[] command = arguments.length == 0 ? new String[] {"serve"} : arguments;
    if (ANSWERING.contains(command[0])) {
      // A third of a start; most machines can do something else meanwhile.
      CompiledKnowledge.readAhead();
    }
    int code = commands(System.getenv(), InstantSource.system()).execute(command);
    if (code != 0) {
      System.exit(code);
    }
  }

  static CommandLine commands(Map<String, String> environment, InstantSource clock) {
    CommandLine commands = new CommandLine(new Waymark());
    commands.addSubcommand(new ServeCommand(environment, clock));
    commands.addSubcommand(new AskCommand(environment, clock, System.in));
    commands.addSubcommand(new CheckCommand(environment, clock));
    commands.addSubcommand(new EvaluateCommand(environment));
    commands.addSubcommand(new DoctorCommand(environment, clock));
    commands.addSubcommand(new FallbackTwimlCommand(environment));
    commands.addSubcommand(new CompileCommand());
    commands.addSubcommand(new ProvePrivacyCommand());
    commands.addSubcommand(new StaffCommand(environment, clock, System.in));
    commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    return commands;
  }
}
