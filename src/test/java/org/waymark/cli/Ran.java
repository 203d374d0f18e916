package org.waymark.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.waymark.knowledge.KnowledgeFiles;
import picocli.CommandLine;

/**
 * A command that ran.
 *
 * @param code what it gave back to the shell
 * @param out what it printed
 * @param err what it complained of
 */
record Ran(int code, String out, String err) {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  /** Writes the texts of a knowledge base into a folder. */
  static Path write(KnowledgeFiles files, Path folder) throws IOException {
    for (Map.Entry<String, String> text : files.texts().entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
    return folder;
  }

  static Ran ask(Path folder, String input, String... arguments) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    AskCommand command =
        new AskCommand(settings(folder), at(NOON), new ByteArrayInputStream(bytes));
    return run(command, arguments);
  }

  static Ran check(Path folder, String... arguments) {
    return checkAt(NOON, folder, arguments);
  }

  static Ran checkAt(Instant moment, Path folder, String... arguments) {
    return run(new CheckCommand(settings(folder), at(moment)), arguments);
  }

  private static Map<String, String> settings(Path folder) {
    return Map.of("WAYMARK_KNOWLEDGE", folder.toString());
  }

  private static InstantSource at(Instant moment) {
    return InstantSource.fixed(moment);
  }

  private static Ran run(Object command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(command);
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int code = line.execute(arguments);
    return new Ran(code, out.toString(), err.toString());
  }
}
