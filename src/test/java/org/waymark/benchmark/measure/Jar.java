package org.waymark.benchmark.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The built jar on some Java.
 *
 * @param java the program that starts a JVM
 * @param options for the JVM
 * @param jar the jar
 */
record Jar(Path java, List<String> options, Path jar) {
  /** The same with more options. */
  Jar with(List<String> more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(more);
    return new Jar(java, all, jar);
  }

  /** What is given to Java. */
  List<String> arguments(String... command) {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
    arguments.addAll(List.of(command));
    return arguments;
  }
}
