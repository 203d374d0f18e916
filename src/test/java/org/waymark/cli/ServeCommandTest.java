package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Waymark;
import org.waymark.cli.proof.ChildJvm;
import org.waymark.cli.proof.RawHttp;
import org.waymark.cli.proof.TwilioPost;
import org.waymark.service.SettableClock;
import picocli.CommandLine;

/** Starting and refusing to; what starts is a process of its own, ended as an operator does. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ServeCommandTest {
  private static final String CONTACTS = "contacts.yaml";

  @TempDir Path temp;

  private final StringWriter errors = new StringWriter();

  private int serve(Map<String, String> environment) {
    InstantSource clock = InstantSource.fixed(SettableClock.START);
    CommandLine command = new CommandLine(new ServeCommand(environment, clock));
    command.setErr(new PrintWriter(errors, true));
    return command.execute();
  }

  private ChildJvm program(Map<String, String> environment) throws IOException {
    Path home = Files.createDirectory(temp.resolve("home"));
    return new ChildJvm(home, List.of(), environment, Waymark.class.getName());
  }

  private static String get(String url) throws IOException {
    URI uri = URI.create(url);
    return RawHttp.send(
        uri.getPort(),
        "GET " + uri.getPath() + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  }

  @Test
  void namesEveryFaultOfTheSettings() {
    int code =
        serve(
            Map.of(
                "WAYMARK_PORT", "eighty",
                "WAYMARK_MODE", "test",
                "WAYMARK_PUBLIC_URL", "example",
                "WAYMARK_PROT", "8080",
                "TWILIO_ACCOUNT_SID", "AC1"));
    assertEquals(2, code);
    for (String fault :
        List.of(
            "WAYMARK_PORT must",
            "WAYMARK_MODE must",
            "WAYMARK_PUBLIC_URL must",
            "WAYMARK_PROT is not a setting",
            "TWILIO_ACCOUNT_SID must",
            "TWILIO_AUTH_TOKEN are needed both")) {
      assertTrue(errors.toString().contains(fault), fault + " is missing in " + errors);
    }
  }

  @Test
  void printsNoSecretAmongTheFaults() {
    assertEquals(2, serve(Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_AUTH_TOKEN", "hush-hush")));
    assertFalse(errors.toString().contains("hush-hush"));
  }

  @Test
  void refusesAnInvalidKnowledgeBaseAndPrintsItsProblems() throws IOException {
    FixtureFolder folder = new FixtureFolder(temp);
    folder.change("phrases/en.yaml", "(?m)^  menu: .*", "  menu: \"Ask {{contact nobody}}:\"");
    assertEquals(1, serve(Map.of("WAYMARK_KNOWLEDGE", temp.toString(), "WAYMARK_PORT", "0")));
    assertTrue(errors.toString().contains("nobody"), errors.toString());
  }

  @Test
  void refusesLiveModeWhileAContactThatEndsEveryChainIsUnchecked() {
    FixtureFolder folder = new FixtureFolder(temp);
    int code =
        serve(
            Map.of(
                "WAYMARK_KNOWLEDGE", folder.root().toString(),
                "WAYMARK_MODE", "live",
                "WAYMARK_PORT", "0"));
    assertEquals(1, code);
    assertTrue(errors.toString().contains("emergency-999"), errors.toString());
    assertFalse(errors.toString().contains("cheshire-police-101"), "it is checked");
  }

  @Test
  void saysWhichSettingsToLookAtWhenAPortIsTaken() throws IOException {
    FixtureFolder folder = new FixtureFolder(temp);
    try (ServerSocket taken = new ServerSocket(0)) {
      int code =
          serve(
              Map.of(
                  "WAYMARK_KNOWLEDGE", folder.root().toString(),
                  "WAYMARK_PORT", Integer.toString(taken.getLocalPort()),
                  "WAYMARK_MANAGEMENT_PORT", "0"));
      assertEquals(1, code);
    }
    assertTrue(errors.toString().contains("WAYMARK_PORT"), errors.toString());
    assertEquals(1, errors.toString().lines().count(), errors.toString());
  }

  @Test
  void startsInLiveModeWhenEveryContactThatEndsAChainIsChecked() throws Exception {
    FixtureFolder folder = new FixtureFolder(Files.createDirectory(temp.resolve("knowledge")));
    String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
    String checked = "checked: {on: " + today + ", by: AB}";
    folder.change(
        CONTACTS, "(?s)(emergency-999:.*?)always: true", "$1always: true\n    " + checked);
    folder.change(CONTACTS, "(?s)(cheshire-police-101:.*?)checked: [{][^}]*[}]", "$1" + checked);
    Map<String, String> settings =
        Map.of(
            "WAYMARK_KNOWLEDGE", folder.root().toString(),
            "WAYMARK_MODE", "live",
            "WAYMARK_PORT", "0",
            "WAYMARK_MANAGEMENT_PORT", "0");
    try (ChildJvm program = program(settings)) {
      String ready = get(program.until("Health:"));
      assertTrue(ready.contains("\"mode\" : \"LIVE\""), ready);
    }
  }

  @Test
  void saysWhatBecomesOfMessagesAtTwilio() throws Exception {
    Map<String, String> settings = new HashMap<>(TwilioPost.SETTINGS);
    settings.put("WAYMARK_PORT", "0");
    settings.put("WAYMARK_MANAGEMENT_PORT", "0");
    try (ChildJvm program = program(settings)) {
      assertEquals(
          "messages stay there: WAYMARK_TWILIO_NUMBERS is not set", program.until("Twilio:"));
    }
  }

  @Test
  void saysThatMessagesAtTwilioAreDeleted() throws Exception {
    Map<String, String> settings = new HashMap<>(TwilioPost.SETTINGS);
    settings.put("WAYMARK_TWILIO_NUMBERS", "+447700900100");
    settings.put("WAYMARK_TWILIO_SWEEP_SECONDS", "86400");
    settings.put("WAYMARK_TWILIO_API_URL", "http://127.0.0.1:1");
    settings.put("WAYMARK_PORT", "0");
    settings.put("WAYMARK_MANAGEMENT_PORT", "0");
    try (ChildJvm program = program(settings)) {
      String said = program.until("Twilio:");
      assertEquals("messages are deleted there when 300 seconds old (numbers of ours: 1)", said);
    }
  }

  @Test
  void servesAloneFromAnyFolderAndStopsWhenAsked() throws Exception {
    Map<String, String> ports = Map.of("WAYMARK_PORT", "0", "WAYMARK_MANAGEMENT_PORT", "0");
    try (ChildJvm program = program(ports)) {
      String address = program.until("Waymark serves ").replaceFirst(" .*", "");
      program.until("Health:");
      assertTrue(get(address + "/chat").startsWith("HTTP/1.1 200"));
      assertTrue(get(address + "/simulator").startsWith("HTTP/1.1 200"));
      program.terminate();
      int stopped = 128 + 15;
      assertEquals(stopped, program.exitCode());
      assertTrue(program.output().contains("the copy inside the program"), program.output());
      assertEquals("", program.errors());
    }
  }
}
