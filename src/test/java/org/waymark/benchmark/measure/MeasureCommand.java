package org.waymark.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.waymark.benchmark.report.Host;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the built jar on this machine and writes a report in Markdown. */
@Command(name = "measure", mixinStandardHelpOptions = true)
public final class MeasureCommand implements Callable<Integer> {
  private static final String ALL = "abcdef";

  @Spec private CommandSpec spec;

  @Option(
      names = "--only",
      split = ",",
      description =
          "a requests, b parts of a reply, c growth, d start, e SMS,"
              + " f a national bad night; default: all")
  private Set<String> only = new TreeSet<>(List.of(ALL.split("")));

  @Option(names = "--out", description = "where to write (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("target/measured.md");

  @Option(names = "--jar", description = "what is measured (default: ${DEFAULT-VALUE})")
  private Path jar = Path.of("target/waymark.jar");

  @Option(names = "--java", description = "another JDK, for part d: its folder")
  private Path otherJava;

  @Option(
      names = "--jvm",
      description = "an option of the JVM; as the container has them (default: ${DEFAULT-VALUE})")
  private List<String> jvm = List.of("-XX:+UseSerialGC", "-Xmx307m");

  @Option(names = "--rounds", description = "how often each is asked (default: ${DEFAULT-VALUE})")
  private int rounds = 5;

  @Option(names = "--minutes", description = "a size in part c (default: ${DEFAULT-VALUE})")
  private long minutes = 20;

  @Option(names = "--seconds", description = "how long a turn is (default: ${DEFAULT-VALUE})")
  private double seconds = 4;

  @Option(names = "--warm", description = "seconds of load before (default: ${DEFAULT-VALUE})")
  private double warm = 30;

  @Option(
      names = "--messages",
      description = "JSON lines with \"text\" (default: ${DEFAULT-VALUE})")
  private Path messages = Path.of("src/test/resources/messages/en.jsonl");

  @Option(
      names = "--peer",
      description = "NAME=http://127.0.0.1:PORT/PATH#PROCESS: another system, measured in part a")
  private List<String> peers = new ArrayList<>();

  /**
   * Measures, and ends the process.
   *
   * @param arguments options; one that holds spaces is taken for several
   */
  public static void main(String[] arguments) {
    String[] words = String.join(" ", arguments).strip().split(" +");
    boolean none = words.length == 1 && words[0].isEmpty();
    System.exit(new CommandLine(new MeasureCommand()).execute(none ? new String[0] : words));
  }

  @Override
  public Integer call() throws Exception {
    Map<String, Part> parts = parts();
    Path home = Files.createTempDirectory("measure");
    StringBuilder report = new StringBuilder("# One machine, measured\n\n" + Host.table());
    report.append(
        "%nMedians of %d rounds, and from the least to the most. JVM: %s, `%s`.%n"
            .formatted(
                rounds,
                Host.javaVersion(java(System.getProperty("java.home"))),
                String.join(" ", jvm)));
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      report
          .append("\n## ")
          .append(part.getValue().title())
          .append("\n\n")
          .append(part.getValue().measure(home.resolve(part.getKey())));
      Files.writeString(out, report);
    }
    spec.commandLine().getOut().print(report);
    spec.commandLine().getOut().println("Written to " + out);
    return 0;
  }

  private static Path java(String home) {
    return Path.of(home, "bin", "java");
  }

  /** The parts that were asked for, in their order. */
  private Map<String, Part> parts() throws IOException {
    Jar measured = new Jar(java(System.getProperty("java.home")), jvm, jar);
    Plan plan = new Plan(Messages.read(existing(messages)), positive(rounds), seconds, warm);
    existing(jar);
    Map<String, Part> parts = new LinkedHashMap<>();
    for (String letter : new TreeSet<>(only)) {
      parts.put(letter, part(letter, measured, plan));
    }
    return parts;
  }

  private Part part(String letter, Jar measured, Plan plan) {
    return switch (letter) {
      case "a" -> new Routes(measured, plan, peers.stream().map(this::peer).toList());
      case "b" -> new PartsOfReply();
      case "c" -> new Growth(rounds, minutes);
      case "d" -> new Starts(measured, otherJava(), plan);
      case "e" -> new Segments();
      case "f" -> new National(measured, plan);
      default ->
          throw wrong("there is no part " + letter + ", only " + String.join(", ", ALL.split("")));
    };
  }

  private Optional<Path> otherJava() {
    return Optional.ofNullable(otherJava).map(home -> java(existing(home).toString()));
  }

  private Peer peer(String option) {
    try {
      return Peer.of(option);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private int positive(int number) {
    if (number < 1 || minutes < 1 || seconds <= 0 || warm <= 0) {
      throw wrong("--rounds, --minutes, --seconds and --warm are greater than 0");
    }
    return number;
  }

  private Path existing(Path file) {
    if (!Files.exists(file)) {
      throw wrong("there is no " + file);
    }
    return file;
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
