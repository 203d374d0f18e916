package org.waymark.benchmark.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine that figures were taken on. */
public final class Host {
  private static final String UNKNOWN = "unknown";

  private Host() {}

  /** Processor, cores, memory and operating system. */
  public static Table table() {
    return new Table("machine", "")
        .row("processor", field(Path.of("/proc/cpuinfo"), "model name"))
        .row("cores", Integer.toString(Runtime.getRuntime().availableProcessors()))
        .row("memory", field(Path.of("/proc/meminfo"), "MemTotal"))
        .row("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
  }

  /** The version that a Java tells of itself, in one line. */
  public static String javaVersion(Path java) throws IOException, InterruptedException {
    Process asked =
        new ProcessBuilder(java.toString(), "-version").redirectErrorStream(true).start();
    String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    asked.waitFor();
    return said.lines().skip(1).findFirst().orElse(UNKNOWN);
  }

  /**
   * The value of a field of a file of the form {@code name : value}, as Linux tells of itself; a
   * machine without such a file is unknown.
   */
  public static String field(Path file, String name) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(UNKNOWN);
    } catch (IOException e) {
      return UNKNOWN;
    }
  }
}
