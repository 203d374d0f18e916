package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.http.HttpServerOptions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.waymark.service.Settings.InvalidSettings;

/** What a connection may cost; what each limit answers is seen in the tests of the routes. */
final class PublicServerTest {
  private final HttpServerOptions options = options();

  private static HttpServerOptions options() {
    try {
      return PublicServer.options(Settings.from(Map.of("WAYMARK_HOST", "127.0.0.1")));
    } catch (InvalidSettings e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void closesAConnectionOnWhichNothingComes() {
    assertEquals(30, options.getIdleTimeout());
    assertEquals(TimeUnit.SECONDS, options.getIdleTimeoutUnit());
  }

  @Test
  void limitsWhatIsReadOfARequest() {
    assertEquals(4 * 1024, options.getMaxInitialLineLength());
    assertEquals(16 * 1024, options.getMaxHeaderSize());
    assertEquals(PublicServer.MAX_BODY_BYTES, options.getMaxFormAttributeSize());
  }

  @Test
  void logsNoTrafficAndTakesNoProtocolWhoseErrorsQuoteTheClient() {
    assertFalse(options.getLogActivity());
    assertFalse(options.isHttp2ClearTextEnabled());
    assertTrue(options.isCompressionSupported());
  }
}
