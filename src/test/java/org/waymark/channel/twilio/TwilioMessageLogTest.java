package org.waymark.channel.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.twilio.http.Request;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.channel.twilio.MessageLog.Side;
import org.waymark.service.Settings;

/** Twilio's SDK over our client, against a server that behaves as Twilio documents. */
final class TwilioMessageLogTest extends MessageLogContract {
  private static final Duration LIMIT = Duration.ofMillis(300);

  private final Vertx vertx = Vertx.vertx();
  private final FakeTwilio fake = new FakeTwilio();
  private final QuietClient client = client(Accounts.of(fake));
  private final MessageLog log = new TwilioMessageLog(client);

  private QuietClient client(Settings.Twilio twilio) {
    return QuietClient.of(vertx, twilio, Duration.ofSeconds(10));
  }

  @AfterEach
  void close() {
    client.close();
    fake.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Override
  MessageLog log() {
    return log;
  }

  @Override
  void keep(Kept message) {
    fake.keep(message);
  }

  @Override
  List<String> sids() {
    return fake.sids();
  }

  private TwilioFault listing(MessageLog from) {
    return assertThrows(TwilioFault.class, () -> from.newest(Side.TO, Kept.OURS));
  }

  private void withoutASecret(TwilioFault fault) {
    assertNull(fault.getCause());
    assertFalse(fault.toString().contains(Kept.OURS), fault.toString());
    assertFalse(fault.toString().contains(Kept.ACCOUNT), fault.toString());
  }

  @Test
  void saysThatTwilioRefusesTheCredentials() {
    fake.user = "ACother";
    TwilioFault fault = listing(log);
    assertEquals(TwilioFault.Kind.REFUSED, fault.kind());
    assertEquals(401, fault.status());
    withoutASecret(fault);
  }

  @Test
  void saysHowLongToWait() {
    fake.failNext(429, "7");
    TwilioFault fault = listing(log);
    assertEquals(TwilioFault.Kind.BUSY, fault.kind());
    assertEquals(Optional.of(Duration.ofSeconds(7)), fault.retryAfter());
    fake.failNext(503, "Fri, 31 Dec 1999 23:59:59 GMT");
    assertEquals(Optional.empty(), listing(log).retryAfter());
    fake.failNext(500, null);
    assertEquals(TwilioFault.Kind.BUSY, listing(log).kind());
    assertEquals(3, fake.requests.size(), "nothing is asked twice here");
  }

  @Test
  void saysThatTheConnectionBrokeOff() {
    fake.insteadOfNext(response -> response.reset());
    TwilioFault fault = listing(log);
    assertEquals(TwilioFault.Kind.UNREACHABLE, fault.kind());
    withoutASecret(fault);
  }

  @Test
  void saysThatNobodyListens() {
    Map<String, String> elsewhere = Accounts.environment(fake);
    elsewhere.put("WAYMARK_TWILIO_API_URL", "http://127.0.0.1:1");
    try (QuietClient lost = client(Accounts.of(elsewhere))) {
      assertEquals(TwilioFault.Kind.UNREACHABLE, listing(new TwilioMessageLog(lost)).kind());
    }
  }

  @Test
  void doesNotWaitForASlowAnswerForEver() {
    fake.insteadOfNext(response -> {});
    try (QuietClient hasty = QuietClient.of(vertx, Accounts.of(fake), LIMIT)) {
      assertEquals(TwilioFault.Kind.UNREACHABLE, listing(new TwilioMessageLog(hasty)).kind());
    }
  }

  @Test
  void doesNotWaitForAnAnswerThatNeverEnds() {
    fake.insteadOfNext(response -> response.setChunked(true).write("{\"messages\": ["));
    try (QuietClient hasty = QuietClient.of(vertx, Accounts.of(fake), LIMIT)) {
      assertEquals(TwilioFault.Kind.UNREACHABLE, listing(new TwilioMessageLog(hasty)).kind());
    }
  }

  @Test
  void quotesNothingOfAnAnswerThatCannotBeRead() {
    for (String broken : List.of("", "{}", "[]", "<html>", "{\"messages\": [{\"sid\": 1,")) {
      fake.insteadOfNext(response -> response.end(broken + Kept.OURS));
      TwilioFault fault = listing(log);
      withoutASecret(fault);
    }
  }

  @Test
  void followsNoRedirect() {
    fake.insteadOfNext(
        response -> response.setStatusCode(307).putHeader("Location", fake.url() + "/x").end());
    withoutASecret(listing(log));
    assertEquals(1, fake.requests.size());
  }

  @Test
  void asksWithAKeyWhenThereIsOne() {
    String key = "SK0123456789abcdef0123456789abcdef";
    fake.user = key;
    Map<String, String> environment = Accounts.environment(fake);
    environment.put("TWILIO_API_KEY", key);
    environment.put("TWILIO_API_SECRET", FakeTwilio.TOKEN);
    fake.keep(Kept.toUs(1, "+447700900777", Instant.EPOCH));
    try (QuietClient keyed = client(Accounts.of(environment))) {
      MessageLog seen = new TwilioMessageLog(keyed);
      assertEquals(1, seen.newest(Side.TO, Kept.OURS).messages().size());
    }
    assertTrue(fake.requests.get(0).contains("/Accounts/" + Kept.ACCOUNT + "/"));
  }

  @Test
  void sendsCredentialsToNobodyButTwilio() {
    Map<String, String> environment = Accounts.environment(fake);
    environment.remove("WAYMARK_TWILIO_API_URL");
    try (QuietClient real = client(Accounts.of(environment))) {
      for (String url : List.of(fake.url().toString(), "https://api.twilio.com.example.org/x")) {
        Request request = new Request(com.twilio.http.HttpMethod.GET, url);
        TwilioFault fault = assertThrows(TwilioFault.class, () -> real.request(request));
        assertEquals(TwilioFault.Kind.OTHER, fault.kind());
      }
    }
    assertEquals(List.of(), fake.requests);
  }

  @Test
  void asksInTheRegionOfTheAccount() {
    Map<String, String> environment = Accounts.environment(fake);
    environment.put("WAYMARK_TWILIO_REGION", "ie1");
    try (QuietClient irish = client(Accounts.of(environment))) {
      Request request =
          new Request(com.twilio.http.HttpMethod.GET, "api", "/2010-04-01/Accounts.json");
      irish.request(request);
      assertEquals("api.dublin.ie1.twilio.com", request.constructURL().getHost());
    }
  }
}
