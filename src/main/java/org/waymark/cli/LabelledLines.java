package org.waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.understanding.retrieval.Example;

/** Reads labelled messages: labels separated by commas, a tab and the message on each line. */
final class LabelledLines {
  private LabelledLines() {}

  /** A file is not what it should be; the message names it and the line. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  static List<Example> read(Path file) throws Unreadable {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Unreadable(file + " cannot be read as UTF-8 text");
    }
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      if (line.isBlank()) {
        continue;
      }
      if (tab < 1) {
        throw new Unreadable(file + ":" + (i + 1) + ": expected a label, a tab and a message");
      }
      List<String> labels = Arrays.asList(line.substring(0, tab).split(",", -1));
      examples.add(
          new Example(labels.get(0), labels.subList(1, labels.size()), line.substring(tab + 1)));
    }
    if (examples.isEmpty()) {
      throw new Unreadable(file + " has no messages");
    }
    return examples;
  }

  static void requireTwoLabels(Path file, List<Example> examples) throws Unreadable {
    if (examples.stream().map(Example::label).distinct().count() < 2) {
      throw new Unreadable(file + " has messages of one label only: nothing can be told apart");
    }
  }
}
