package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.service.SettableClock;
import picocli.CommandLine;

final class StaffCommandTest {
  @TempDir private Path folder;

  private Ran staff(String input, String... arguments) {
    return staff(
        Map.of("WAYMARK_STAFF", folder.toString(), "WAYMARK_STAFF_URL", "https://staff.example"),
        input,
        arguments);
  }

  private static Ran staff(Map<String, String> environment, String input, String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new StaffCommand(environment, new SettableClock(), in));
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return new Ran(line.execute(arguments), out.toString(), err.toString());
  }

  private Ran add(String id) {
    return staff("", "add", id, "--name", "Ann Smith", "--roles", "editor,administrator");
  }

  @Test
  void addsSomebodyAndPrintsALinkForThem() {
    Ran added = add("ann");
    assertEquals(0, added.code(), added.err());
    assertTrue(
        added.out().matches("(?s).*Ann Smith.*https://staff.example/staff/link/[\\w-]{43}\\R"),
        added.out());
    assertEquals("ann\tAnn Smith\teditor,administrator\n", staff("", "list").out());
  }

  @Test
  void addsATranslatorWithTheirLanguages() {
    Ran added =
        staff("", "add", "ben", "--name", "Ben", "--roles", "translator", "--languages", "pl,ro");
    assertEquals(0, added.code(), added.err());
    assertEquals("ben\tBen\ttranslator pl,ro\n", staff("", "list").out());
  }

  @Test
  void refusesWhatIsWrongInWords() {
    add("ann");
    assertEquals(1, add("ann").code());
    assertEquals(
        "There is no role boss\n",
        staff("", "add", "ben", "--name", "Ben", "--roles", "boss").err());
    assertEquals("Nobody has the sign-in name ben\n", staff("", "remove", "ben").err());
    assertEquals("Somebody must stay administrator\n", staff("", "remove", "ann").err());
    assertEquals(2, staff("", "add", "ben").code());
  }

  @Test
  void setsAPasswordFromStandardInputAndKeepsItNowhere() throws Exception {
    add("ann");
    assertEquals(1, staff("short\n", "password", "ann", "--stdin").code());
    Ran set = staff("four quiet green lamps\n", "password", "ann", "--stdin");
    assertEquals(0, set.code(), set.err());
    assertFalse(Files.readString(folder.resolve("accounts.json")).contains("lamps"));
    assertTrue(staff("", "password", "ann").out().contains("/staff/link/"));
    assertTrue(Files.readString(folder.resolve("audit.jsonl")).contains("made a link for"));
  }

  @Test
  void removesSomebody() {
    add("ann");
    staff("", "add", "ben", "--name", "Ben", "--roles", "editor");
    assertEquals("ben is removed.\n", staff("", "remove", "ben").out());
    assertEquals("ann\tAnn Smith\teditor,administrator\n", staff("", "list").out());
  }

  @Test
  void needsAFolder() {
    Ran ran = staff(Map.of(), "", "list");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("WAYMARK_STAFF"), ran.err());
    Ran wrong = staff(Map.of("WAYMARK_STAFF", "x", "WAYMARK_STAFF_PORT", "y"), "", "list");
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("WAYMARK_STAFF_PORT"), wrong.err());
  }
}
