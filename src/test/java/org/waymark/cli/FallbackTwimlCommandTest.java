package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class FallbackTwimlCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Map<String, String> environment) {
    CommandLine command = new CommandLine(new FallbackTwimlCommand(environment));
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return command.execute();
  }

  @Test
  void printsTwimlAloneAndItsSizeBesideIt() {
    assertEquals(0, run(Map.of("WAYMARK_KNOWLEDGE", "knowledge-base")));
    assertEquals(1, out.toString().lines().count(), out.toString());
    assertTrue(out.toString().contains("<Response><Message>In danger now? Call 999."));
    assertTrue(err.toString().startsWith("SMS: 1 segment, "), err.toString());
  }

  @Test
  void printsNothingWithoutContacts() {
    assertEquals(1, run(Map.of("WAYMARK_KNOWLEDGE", "target/no-such-folder")));
    assertEquals("", out.toString());
  }
}
