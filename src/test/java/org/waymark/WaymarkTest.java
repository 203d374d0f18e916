package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class WaymarkTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private CommandLine commands(Map<String, String> environment) {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));
    CommandLine commands = Waymark.commands(environment, clock);
    commands.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return commands;
  }

  @Test
  void servesAsksAndChecks() {
    Set<String> names = commands(Map.of()).getSubcommands().keySet();
    assertTrue(names.containsAll(Set.of("serve", "ask", "check")), names::toString);
  }

  @Test
  void explainsItself() {
    assertEquals(0, commands(Map.of()).execute("--help"));
    assertTrue(out.toString().contains("Answers people hurt by crime"), out.toString());
    assertTrue(out.toString().contains("check"), out.toString());
  }

  @Test
  void refusesACommandThatItDoesNotKnow() {
    assertEquals(2, commands(Map.of()).execute("sing"));
    assertTrue(err.toString().contains("sing"), err.toString());
  }

  @Test
  void takesTheKnowledgeBaseFromTheSetting() {
    Map<String, String> environment = Map.of("WAYMARK_KNOWLEDGE", "target/no-such-folder");
    assertEquals(1, commands(environment).execute("check"));
    assertTrue(err.toString().contains("no-such-folder"), err.toString());
  }

  @Test
  void takesTheFolderBesideItWithoutASetting() {
    assertEquals(0, commands(Map.of("WAYMARK_KNOWLEDGE", " ")).execute("check"), out.toString());
    assertTrue(out.toString().contains("(knowledge-base)"), out.toString());
  }
}
