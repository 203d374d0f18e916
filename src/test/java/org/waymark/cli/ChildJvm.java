package org.waymark.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program of the class path in a process, a working folder and a temporary folder of its own. */
final class ChildJvm implements AutoCloseable {
  private final Path work;
  private final Path temp;
  private final Path errors;
  private final Process process;
  private final BufferedReader output;
  private final StringBuilder said = new StringBuilder();

  /**
   * @param home an empty folder
   * @param options for the JVM
   * @param environment settings; none are inherited
   * @param main the class to run, and its arguments
   */
  ChildJvm(Path home, List<String> options, Map<String, String> environment, String... main)
      throws IOException {
    work = Files.createDirectory(home.resolve("work"));
    temp = Files.createDirectory(home.resolve("temp"));
    errors = home.resolve("errors.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + temp);
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(main));
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("(WAYMARK|TWILIO|JAVA)_.*"));
    builder.environment().putAll(environment);
    process = builder.redirectError(errors.toFile()).start();
    output = process.inputReader(StandardCharsets.UTF_8);
  }

  Path work() {
    return work;
  }

  Path temp() {
    return temp;
  }

  /** Gives the program a line. */
  void tell(String line) throws IOException {
    process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Reads what the program prints up to a line that begins so, and gives the rest of that line. */
  String until(String beginning) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      if (line.startsWith(beginning)) {
        return line.substring(beginning.length()).strip();
      }
    }
    throw new AssertionError("never said " + beginning + "\n" + said + errors());
  }

  /** Asks the process to stop, as a service manager does. */
  void terminate() {
    // Not through the process itself: that would close its output too.
    process.toHandle().destroy();
  }

  /** Waits for the end. */
  int exitCode() throws IOException, InterruptedException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
    }
    return process.waitFor();
  }

  String output() {
    return said.toString();
  }

  String errors() throws IOException {
    return Files.readString(errors, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
