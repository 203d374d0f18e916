package org.waymark.channel.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.channel.twilio.Finding.Verdict;
import org.waymark.service.SettableClock;

/** Every way in which an account can be wrong that the doctor knows. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class DoctorTest {
  private static final String SOMEBODY = "+447700900777";

  private final Vertx vertx = Vertx.vertx();
  private final FakeTwilio twilio = new FakeTwilio();
  private final SettableClock clock = new SettableClock();
  private final Map<String, String> environment = Accounts.environment(twilio);
  private int unsigned = 403;
  private int signed = 400;
  private URI us;
  private FakeAccount account;

  /** A webhook; that the real one answers so is tested with the command. */
  @BeforeEach
  void open() {
    HttpServer server =
        vertx
            .createHttpServer()
            .requestHandler(
                request -> {
                  boolean bare = request.getHeader("X-Twilio-Signature") == null;
                  request.response().setStatusCode(bare ? unsigned : signed).end();
                })
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    us = URI.create("http://127.0.0.1:" + server.actualPort());
    account = new FakeAccount(twilio, us + "/sms");
  }

  @AfterEach
  void close() {
    twilio.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private List<Finding> look() {
    return new Doctor(vertx, Accounts.of(environment), us, clock).look();
  }

  private String toMend() {
    return look().stream()
        .filter(f -> f.verdict() == Verdict.MEND)
        .filter(f -> !f.what().startsWith("Our public address is not encrypted"))
        .map(f -> f.what() + " -> " + f.mend())
        .collect(Collectors.joining("\n"));
  }

  private void mends(String beginning) {
    String mends = toMend();
    assertTrue(mends.startsWith(beginning), mends);
    assertEquals(1, mends.lines().count(), mends);
  }

  @Test
  void findsNothingToMendInAnAccountInOrder() {
    account.withAnotherNumber();
    assertEquals("", toMend());
    assertTrue(look().stream().filter(f -> f.verdict() == Verdict.RIGHT).count() >= 6);
  }

  @Test
  void findsNothingToMendInAServiceInOrder() {
    account.withService();
    account.number.put("sms_url", "https://demo.twilio.com/welcome").put("sms_fallback_url", "");
    assertEquals("", toMend());
  }

  @Test
  void changesNothing() {
    account.withService();
    look();
    assertTrue(twilio.requests.stream().allMatch(r -> r.startsWith("GET ")), "" + twilio.requests);
  }

  @Test
  void seesThatMessagesGoElsewhere() {
    account.number.put("sms_url", us + "/sms/");
    mends("Messages of +441632960100 go somewhere else");
    account.number.put("sms_url", "");
    mends("Messages of +441632960100 go to nobody");
  }

  @Test
  void seesThatMessagesComeByGet() {
    account.number.put("sms_method", "GET");
    mends("Messages of +441632960100 come to us by GET -> Set HTTP POST");
  }

  @Test
  void seesThatAnApplicationIsAsked() {
    account.number.put("sms_application_sid", Kept.sid("AP", 1));
    mends("+441632960100 asks a TwiML application");
  }

  @Test
  void seesWhatIsWrongWithTheFallback() {
    account.number.put("sms_fallback_url", "");
    mends("+441632960100 has no fallback");
    account.number.put("sms_fallback_url", us + "/fallback");
    mends("The fallback of +441632960100 is ourselves");
    account.number.put("sms_fallback_url", "https://a.example/").put("sms_fallback_method", "GET");
    mends("The fallback of +441632960100 is asked by GET");
  }

  @Test
  void looksAtTheServiceWhereTheServiceIsAsked() {
    account.withService();
    account.service.put("inbound_method", "GET");
    mends("Messages of +441632960100 (by its Messaging Service) come to us by GET");
    account.service.put("inbound_method", "POST").put("fallback_to_long_code", true);
    mends("'Fallback to long code' is on");
    account.service.put("fallback_to_long_code", false).put("status_callback", "https://a.example");
    mends("+441632960100 (by its Messaging Service) tells somebody of every message");
  }

  @Test
  void looksAtTheNumberWhereTheServiceLeavesItToTheNumber() {
    account.withService();
    account.service.put("use_inbound_webhook_on_number", true).putNull("inbound_request_url");
    assertEquals("", toMend());
    account.number.put("sms_method", "GET");
    mends("Messages of +441632960100 come to us by GET");
  }

  @Test
  void seesANumberThatCannotTakeSms() {
    account.number.getJsonObject("capabilities").put("sms", false);
    mends("+441632960100 cannot take SMS");
  }

  @Test
  void seesANumberOfAnotherCountry() {
    account.number.put("phone_number", "+15005550006");
    environment.put("WAYMARK_TWILIO_NUMBERS", "+15005550006");
    mends("+15005550006 is not a UK number");
  }

  @Test
  void seesANumberThatIsNotOfTheAccount() {
    environment.put("WAYMARK_TWILIO_NUMBERS", "+447700900555");
    mends("+447700900555 is not a number of this account");
  }

  @Test
  void findsOurNumberWithoutTheSetting() {
    environment.remove("WAYMARK_TWILIO_NUMBERS");
    account.withAnotherNumber();
    mends("Nothing deletes the messages of +441632960100 at Twilio -> Set WAYMARK_TWILIO_NUMBERS");
    account.number.put("sms_url", "");
    mends("No number of the account asks us");
  }

  @Test
  void seesThatTheSweeperDoesNotRun() {
    twilio.keep(Kept.toUs(1, SOMEBODY, clock.instant().minus(Duration.ofHours(2))));
    mends("Messages of +441632960100 are to be deleted, but Twilio still has old ones");
  }

  @Test
  void mindsNotWhatIsNewlyThere() {
    for (int i = 0; i < 10; i++) {
      twilio.keep(Kept.fromUs(i, SOMEBODY, clock.instant().minus(Duration.ofMinutes(i))));
    }
    assertEquals("", toMend());
  }

  @Test
  void seesWhetherWordsAreRedactedWhereNothingIsDeleted() {
    environment.put("WAYMARK_TWILIO_SWEEP", "false");
    mends("Nothing deletes the messages");
    var old = clock.instant().minus(Duration.ofHours(2));
    twilio.keep(new Kept(Kept.sid("SM", 1), SOMEBODY, Kept.OURS, "", old));
    assertEquals("", toMend());
    assertTrue(look().toString().contains("but not their words"));
    twilio.keep(Kept.fromUs(2, SOMEBODY, old));
    mends("Twilio keeps what people wrote to +441632960100");
  }

  @Test
  void seesWhoAnswersAtTheWebhook() {
    signed = 403;
    mends("The webhook takes Twilio's signature for a false one");
    signed = 502;
    mends("The webhook answers a signed request with status 502");
    unsigned = 200;
    mends("Something else answers");
    us = URI.create("http://127.0.0.1:1");
    account = new FakeAccount(twilio, us + "/sms");
    mends("Nobody answers at http://127.0.0.1:1/sms");
  }

  @Test
  void seesAnAddressThatIsNotEncrypted() {
    assertTrue(look().toString().contains("not encrypted"));
  }

  @Test
  void warnsOfRegionsWhereRepliesMayNotWork() {
    environment.put("WAYMARK_TWILIO_REGION", "ie1");
    assertEquals("", toMend());
    assertTrue(look().toString().contains("region ie1"));
  }

  @Test
  void saysNeitherSecretsNorTheNumbersOfPeople() {
    twilio.keep(Kept.toUs(1, SOMEBODY, clock.instant().minus(Duration.ofHours(2))));
    String all = look().toString();
    for (String canary : List.of(FakeTwilio.TOKEN, Kept.ACCOUNT, SOMEBODY, "words of", "SM0")) {
      assertFalse(all.contains(canary), canary);
    }
  }

  @Test
  void cannotLookWhereItIsRefusedOrNobodyAnswers() {
    twilio.user = "ACother";
    assertEquals(TwilioFault.Kind.REFUSED, assertThrows(TwilioFault.class, this::look).kind());
    twilio.user = Kept.ACCOUNT;
    twilio.insteadOfNext(response -> response.end("<html>"));
    assertEquals(TwilioFault.Kind.UNREACHABLE, assertThrows(TwilioFault.class, this::look).kind());
  }
}
