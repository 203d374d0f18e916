package org.waymark.channel.twilio;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.concurrent.CompletionException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.service.Secret;

/**
 * Knocks at our own webhook from outside, to see that it is reached and that it knows Twilio. It
 * posts an empty form, which is from nobody: it is not answered, not counted and not remembered.
 * Without a signature our webhook refuses it (403); with a sound one it says that it cannot be read
 * (400). Both together come from nobody but a Waymark with this token and this public address.
 */
final class Knock implements AutoCloseable {
  private static final int LIMIT_MILLIS = 10_000;
  private static final int REFUSED = 403;
  private static final int FROM_NOBODY = 400;
  private static final String ALGORITHM = "HmacSHA1";

  private final WebClient client;
  private final String webhook;
  private final Secret token;

  /**
   * @param webhook the address, exactly as Twilio would post to it
   * @param token what Twilio signs with
   */
  Knock(Vertx vertx, String webhook, Secret token) {
    WebClientOptions options =
        new WebClientOptions()
            .setFollowRedirects(false)
            .setUserAgent("waymark")
            .setConnectTimeout(LIMIT_MILLIS);
    this.client = WebClient.create(vertx, options);
    this.webhook = webhook;
    this.token = token;
  }

  /** Knocks twice and says who opened. */
  Finding find() {
    int unsigned = post(ask());
    if (unsigned == 0) {
      return Finding.mend(
          "Nobody answers at " + webhook,
          "Is the service running, and does what stands in front of it (HTTPS) lead to it?");
    }
    if (unsigned != REFUSED) {
      return Finding.mend(
          "Something else answers at " + webhook + " (status " + unsigned + ")",
          "Lead the address to Waymark, started with the same TWILIO_AUTH_TOKEN as here.");
    }
    int signed = post(ask().putHeader("X-Twilio-Signature", signature()));
    if (signed == REFUSED) {
      return Finding.mend(
          "The webhook takes Twilio's signature for a false one",
          "Start the service with the same TWILIO_AUTH_TOKEN and WAYMARK_PUBLIC_URL as here. What"
              + " stands in front of it must not add to the address.");
    }
    return signed == FROM_NOBODY
        ? Finding.right("The webhook is reached at " + webhook + " and knows Twilio's signature")
        : Finding.mend(
            "The webhook answers a signed request with status " + signed,
            "Look at what stands in front of the service.");
  }

  private HttpRequest<Buffer> ask() {
    return client
        .postAbs(webhook)
        .timeout(LIMIT_MILLIS)
        .putHeader("Content-Type", "application/x-www-form-urlencoded");
  }

  private static int post(HttpRequest<Buffer> request) {
    Future<Integer> status = request.sendBuffer(Buffer.buffer()).map(r -> r.statusCode());
    try {
      return status.toCompletionStage().toCompletableFuture().join();
    } catch (CompletionException e) {
      return 0;
    }
  }

  /** As Twilio signs; a form without fields adds nothing to the address. */
  private String signature() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(token.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] digest = mac.doFinal(webhook.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
