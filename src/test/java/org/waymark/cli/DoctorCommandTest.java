package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.channel.twilio.Accounts;
import org.waymark.channel.twilio.FakeAccount;
import org.waymark.channel.twilio.FakeTwilio;
import org.waymark.service.SettableClock;
import picocli.CommandLine;

/** The doctor against the real service and a Twilio on this machine. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class DoctorCommandTest {
  @TempDir Path temp;

  private final FakeTwilio twilio = new FakeTwilio();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Map<String, String> environment = Accounts.environment(twilio);
  private FakeAccount account;

  /** What is signed is the public address, so the port must be known before the start. */
  @BeforeEach
  void choosePort() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String us = "http://localhost:" + port;
    environment.put("WAYMARK_HOST", "127.0.0.1");
    environment.put("WAYMARK_PORT", Integer.toString(port));
    environment.put("WAYMARK_PUBLIC_URL", us);
    account = new FakeAccount(twilio, us + "/sms");
  }

  @AfterEach
  void close() {
    twilio.close();
  }

  private int doctor(String... arguments) {
    InstantSource clock = InstantSource.fixed(SettableClock.START);
    CommandLine command = new CommandLine(new DoctorCommand(environment, clock));
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }

  private RunningServer serve() throws IOException {
    return new RunningServer(new FixtureFolder(temp).root(), environment);
  }

  private List<String> toMend() {
    return out.toString().lines().filter(line -> line.startsWith("mend ")).toList();
  }

  @Test
  void seesThatTheRealWebhookIsReachedAndLeavesNoTraceThere() throws Exception {
    try (RunningServer server = serve()) {
      assertEquals(1, doctor());
      assertEquals(1, toMend().size(), "only that this is http: " + out);
      assertTrue(toMend().get(0).contains("not encrypted"), out.toString());
      assertTrue(out.toString().contains("The webhook is reached"), out.toString());
      server.server().publishCounts();
      assertEquals(List.of(), server.metrics("waymark_messages"));
    }
  }

  @Test
  void seesThatTheServiceHasAnotherToken() throws Exception {
    RunningServer server = serve();
    try (server) {
      environment.put("TWILIO_API_KEY", "SK0123456789abcdef0123456789abcdef");
      environment.put("TWILIO_API_SECRET", FakeTwilio.TOKEN);
      environment.put("TWILIO_AUTH_TOKEN", "another");
      twilio.setUser("SK0123456789abcdef0123456789abcdef");
      assertEquals(1, doctor());
      assertTrue(out.toString().contains("takes Twilio's signature for a false one"));
    }
  }

  @Test
  void seesThatTheServiceIsNotThere() {
    assertEquals(1, doctor());
    assertTrue(out.toString().contains("Nobody answers at http://localhost"), out.toString());
  }

  @Test
  void printsOneObjectForPrograms() throws Exception {
    account.number.put("sms_fallback_url", "");
    assertEquals(1, doctor("--json"));
    JsonNode answer = new ObjectMapper().readTree(out.toString());
    assertEquals("mend", answer.path("verdict").asText());
    assertTrue(answer.path("findings").size() > 5, out.toString());
    assertTrue(answer.toString().contains("has no fallback"), out.toString());
    assertTrue(answer.toString().contains("\"verdict\":\"look\""), out.toString());
  }

  @Test
  void saysWhyItCouldNotLook() throws Exception {
    twilio.setUser("ACother");
    assertEquals(2, doctor());
    assertTrue(err.toString().contains("Twilio refuses us (status 401)"), err.toString());
    assertEquals(2, doctor("--json"));
    JsonNode answer = new ObjectMapper().readTree(out.toString());
    assertEquals("unknown", answer.path("verdict").asText());
    environment.put("WAYMARK_TWILIO_API_URL", "http://127.0.0.1:1");
    assertEquals(2, doctor());
    assertTrue(err.toString().contains("Twilio cannot be reached"), err.toString());
  }

  @Test
  void saysWhichSettingsAreMissingOrWrong() {
    environment.clear();
    assertEquals(2, doctor());
    assertTrue(err.toString().contains("Set TWILIO_ACCOUNT_SID"), err.toString());
    environment.put("WAYMARK_TWILIO_SWEEP_SECONDS", "1");
    environment.put("TWILIO_ACCOUNT_SID", "AC1");
    assertEquals(2, doctor());
    assertTrue(err.toString().contains("TWILIO_ACCOUNT_SID must be"), err.toString());
    assertTrue(err.toString().contains("WAYMARK_TWILIO_SWEEP_SECONDS must"), err.toString());
  }

  @Test
  void doesNotTakeAnAnswerOfAnotherShapeForSomethingToMend() {
    account.number.put("capabilities", "sms");
    assertEquals(2, doctor());
    assertFalse(err.toString().contains(FakeTwilio.TOKEN), err.toString());
  }

  @Test
  void neverPrintsASecret() {
    doctor();
    doctor("--json");
    twilio.setUser("ACother");
    doctor();
    String all = out.toString() + err;
    assertFalse(all.contains(FakeTwilio.TOKEN) || all.contains("AC0123456789"), all);
  }
}
