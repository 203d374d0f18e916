package org.waymark.benchmark.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.waymark.benchmark.report.Host;

/**
 * A server that is measured, from outside.
 *
 * @param name what it is called in tables
 * @param port where it listens, on loopback
 * @param process the id of its process; 0 when it is not known, and nothing of it can be told
 */
record Subject(String name, int port, long process) {
  private static final double KILO = 1024;

  /** The time of processors that it has taken so far. */
  Duration cpu() {
    return ProcessHandle.of(process)
        .flatMap(handle -> handle.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }

  /** Its resident memory, in MB. */
  double memory() {
    String told = Host.field(Path.of("/proc", Long.toString(process), "status"), "VmRSS");
    String kilobytes = told.replaceAll("\\D", "");
    return kilobytes.isEmpty() ? Double.NaN : Long.parseLong(kilobytes) / KILO;
  }

  /** Microseconds of a processor for each of some requests. */
  static double micros(Duration cpu, long requests) {
    return (double) TimeUnit.NANOSECONDS.toMicros(cpu.toNanos()) / Math.max(1, requests);
  }
}
