package org.waymark.cli.proof;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program in a process, a working folder and a temporary folder of its own. Several may follow
 * each other in the same home.
 */
public final class ChildJvm implements AutoCloseable {
  private final Path work;
  private final Path temp;
  private final Path errors;
  private final Process process;
  private final BufferedReader output;
  private final StringBuilder said = new StringBuilder();

  /**
   * A program of this class path, on this Java.
   *
   * @param home a folder for it
   * @param options for the JVM
   * @param environment settings; none are inherited
   * @param main the class to run, and its arguments
   * @throws IOException when it cannot be started
   */
  public ChildJvm(Path home, List<String> options, Map<String, String> environment, String... main)
      throws IOException {
    this(home, ownJava(), ofClassPath(options, main), environment);
  }

  /**
   * Any program on any Java.
   *
   * @param home a folder for it
   * @param java the program that starts a JVM
   * @param arguments options for the JVM, what to run, and its arguments
   * @param environment settings; none are inherited
   * @throws IOException when it cannot be started
   */
  public ChildJvm(Path home, Path java, List<String> arguments, Map<String, String> environment)
      throws IOException {
    work = Files.createDirectories(home.resolve("work"));
    temp = Files.createDirectories(home.resolve("temp"));
    errors = Files.createTempFile(home, "errors", ".txt");
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-Djava.io.tmpdir=" + temp);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("(WAYMARK|TWILIO|JAVA)_.*"));
    builder.environment().putAll(environment);
    process = builder.redirectError(errors.toFile()).start();
    output = process.inputReader(StandardCharsets.UTF_8);
  }

  private static Path ownJava() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private static List<String> ofClassPath(List<String> options, String... main) {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-cp", classPath()));
    arguments.addAll(List.of(main));
    return arguments;
  }

  /** The class path as it is seen from any folder. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The id of the process. */
  public long id() {
    return process.pid();
  }

  Path work() {
    return work;
  }

  Path temp() {
    return temp;
  }

  /** Gives the program a line. */
  public void tell(String line) throws IOException {
    process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /**
   * Reads what the program prints up to a line that begins so, and gives the rest of that line.
   *
   * @throws IllegalStateException when it ends without such a line
   */
  public String until(String beginning) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      if (line.startsWith(beginning)) {
        return line.substring(beginning.length()).strip();
      }
    }
    throw new IllegalStateException("never said " + beginning + "\n" + said + errors());
  }

  /** Asks the process to stop, as a service manager does. */
  public void terminate() {
    // Not through the process itself: that would close its output too.
    process.toHandle().destroy();
  }

  /** Ends the process without a chance to tidy up. */
  public void kill() {
    process.toHandle().destroyForcibly();
  }

  /** Waits for the end. */
  public int exitCode() throws IOException, InterruptedException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
    }
    return process.waitFor();
  }

  /** What it printed so far, as far as it was read. */
  public String output() {
    return said.toString();
  }

  /** What it wrote to standard error: its logs. */
  public String errors() throws IOException {
    return Files.readString(errors, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
