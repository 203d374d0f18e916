package org.waymark.cli.proof;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.cli.proof.Places.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proves on this machine, with this very program, that nothing about a person is kept. */
@Command(
    name = "prove-privacy",
    description =
        "Sends invented people through the service in every way and looks for them wherever they"
            + " could have stayed. Exit code 0: nothing was found. 1: something was. 2: the search"
            + " itself failed.",
    mixinStandardHelpOptions = true)
public final class ProvePrivacyCommand implements Callable<Integer> {
  @Option(
      names = "--rounds",
      defaultValue = "3",
      description = "how often everything is sent (${DEFAULT-VALUE})")
  private int rounds;

  @Option(names = "--keep", description = "keeps heap dumps and logs, to find out why")
  private boolean keep;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path home = Files.createTempDirectory("waymark-proof");
    try {
      return prove(home, out);
    } finally {
      if (keep) {
        out.println("Heap dumps and logs: " + home);
      } else {
        delete(home);
      }
    }
  }

  private int prove(Path home, PrintWriter out) throws IOException, InterruptedException {
    out.println("1. Can the search find? A service leaks on purpose, everywhere.");
    Set<Kind> blind = PrivacyProof.blindness(Files.createDirectory(home.resolve("leaking")));
    if (!blind.isEmpty()) {
      out.println(
          "   It cannot in: " + blind.stream().map(Kind::words).collect(Collectors.joining(", ")));
      return 2;
    }
    out.println("   It can, in each of " + Kind.values().length + " kinds of place.");
    PrivacyProof proof = new PrivacyProof(home, rounds);
    out.println("2. With a Twilio account, its API failing and then gone; restarted; killed.");
    proof.withTwilio();
    out.println("3. Without one: the simulator.");
    proof.withSimulator();
    out.println("4. When everything fails inside.");
    proof.whenEverythingFails();
    out.println("   " + proof.sent() + " requests, " + proof.answered() + " answers.");
    out.println();
    out.print(proof.places().table());
    out.println();
    return verdict(proof.places(), out);
  }

  private static int verdict(Places places, PrintWriter out) {
    if (places.talkative().isEmpty()) {
      out.println("Nothing about anybody was found.");
      return 0;
    }
    out.println(places.findings());
    return 1;
  }

  private static void delete(Path home) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
