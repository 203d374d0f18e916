package org.waymark.cli.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.channel.twilio.Accounts;
import org.waymark.channel.twilio.FakeTwilio;
import org.waymark.cli.proof.Places.Kind;

/**
 * What Twilio tells us while we have it forget (numbers, names of messages, words) is written
 * nowhere and held nowhere, with every logger at its most talkative and with Twilio failing in
 * every way.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SweepSilenceTest {
  /** Our settings keep libraries quiet; here not even those may be what saves us. */
  private static final List<String> TALKATIVE =
      List.of(
          "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
          "-Dorg.slf4j.simpleLogger.log.com=trace",
          "-Dorg.slf4j.simpleLogger.log.io.vertx=trace",
          "-Dorg.slf4j.simpleLogger.log.org=trace",
          "-Xmx400m");

  @TempDir Path home;

  private final Places places = new Places();

  @Test
  void keepsSilentAboutWhatTwilioTells() throws Exception {
    try (FakeTwilio twilio = new FakeTwilio()) {
      twilio.keep(Canaries.SID, Canaries.NUMBER, Canaries.MESSAGE);
      String quoting =
          "{\"code\": 20500, \"message\": \"" + Canaries.MESSAGE + Canaries.SID + "\"}";
      twilio.failNext(429, "1");
      twilio.insteadOfNext(response -> response.setStatusCode(500).end(quoting));
      twilio.insteadOfNext(response -> response.end("{\"messages\": [" + quoting));
      twilio.insteadOfNext(response -> response.reset());
      Map<String, String> settings = Accounts.environment(twilio);
      settings.put("WAYMARK_TWILIO_SWEEP_SECONDS", "10");
      settings.put("WAYMARK_HOST", "127.0.0.1");
      settings.put("WAYMARK_PORT", "0");
      settings.put("WAYMARK_MANAGEMENT_PORT", "0");
      String main = WatchedServer.class.getName();
      try (ChildJvm child = new ChildJvm(home, TALKATIVE, settings, main)) {
        String manages = child.until("manages ");
        twilio.emptied().get(60, TimeUnit.SECONDS);
        inspect(child, URI.create(manages).getPort());
      }
    }
  }

  private void inspect(ChildJvm child, int management) throws IOException, InterruptedException {
    child.tell("look");
    child.until("done");
    Path heap = home.resolve("heap.hprof");
    child.tell("heap " + heap);
    child.until("done");
    try (InputStream bytes = Files.newInputStream(heap)) {
      places.search(Kind.HEAP, "heap", bytes);
    }
    String metrics =
        RawHttp.send(management, "GET /metrics HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertTrue(metrics.contains("waymark_sweeper_age_seconds"), metrics);
    places.search(Kind.METRICS, "/metrics", metrics);
    child.tell("stop");
    assertEquals(0, child.exitCode(), child.errors());
    assertTrue(child.output().contains("thread waymark-twilio"), "no worker was named");
    assertTrue(child.errors().contains("every level is written"), "quiet loggers");
    places.search(Kind.LOGS, "standard output", child.output());
    places.search(Kind.LOGS, "standard error", child.errors());
    places.searchFolder(Kind.FILES, child.work());
    places.searchFolder(Kind.TEMP, child.temp());
    assertEquals("", places.findings());
    for (String secret : List.of(FakeTwilio.TOKEN, "Authorization")) {
      assertTrue(!child.errors().contains(secret), secret + " was written");
    }
  }
}
