package org.waymark.channel.twilio;

import com.twilio.http.HttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Carries the requests of Twilio's SDK over Vert.x: a small pool of connections, a limit on the
 * time of each step, no redirects, and no word to any logger, because the addresses hold numbers.
 *
 * <p>The SDK waits for an answer, so it must be called on a worker thread, never on an event loop.
 * It asks once: who calls decides whether to ask again ({@link Calls}).
 */
final class VertxHttpClient extends HttpClient implements AutoCloseable {
  /** Our credentials go with every request, so they go to Twilio only. */
  private static final String TWILIO = ".twilio.com";

  private static final int CONNECT_MILLIS = 5_000;
  private static final int KEEP_ALIVE_SECONDS = 30;

  private final WebClient client;
  private final Optional<URI> base;
  private final Duration limit;

  /**
   * @param base where every request goes instead of to Twilio, for tests
   * @param connections how many at once
   * @param limit how long an answer may take in all
   */
  VertxHttpClient(Vertx vertx, Optional<URI> base, int connections, Duration limit) {
    this.base = base;
    this.limit = limit;
    WebClientOptions options =
        new WebClientOptions()
            .setFollowRedirects(false)
            .setUserAgent("waymark")
            .setConnectTimeout(CONNECT_MILLIS)
            .setKeepAliveTimeout(KEEP_ALIVE_SECONDS);
    PoolOptions pool = new PoolOptions().setHttp1MaxSize(connections);
    this.client = WebClient.create(vertx, options, pool);
  }

  /** Asks once: the SDK's own repeats would be on top of ours, and know no Retry-After. */
  @Override
  public Response reliableRequest(Request request) {
    return makeRequest(request);
  }

  /**
   * Waits for the answer.
   *
   * @throws TwilioFault when there is none, when Twilio refuses us, or when it is busy, with the
   *     time to wait
   */
  @Override
  public Response makeRequest(Request request) {
    HttpResponse<Buffer> answer = await(send(request));
    int status = answer.statusCode();
    if (status == 429 || status >= 500) {
      throw new TwilioFault(TwilioFault.Kind.BUSY, status, 0, retryAfter(answer));
    }
    if (status == 401 || status == 403) {
      // Said here, because who refuses may do so in no words that the SDK can read.
      throw new TwilioFault(TwilioFault.Kind.REFUSED, status, 0, null);
    }
    Buffer body = answer.body();
    return new Response(body == null ? "" : body.toString(StandardCharsets.UTF_8), status);
  }

  private Future<HttpResponse<Buffer>> send(Request request) {
    HttpMethod method = HttpMethod.valueOf(request.getMethod().toString().toUpperCase(Locale.ROOT));
    HttpRequest<Buffer> ask =
        client
            .requestAbs(method, address(request))
            .timeout(limit.toMillis())
            .putHeader("Accept", "application/json");
    if (request.requiresAuthentication()) {
      ask.putHeader("Authorization", request.getAuthString());
    }
    if (method.equals(HttpMethod.POST)) {
      return ask.putHeader("Content-Type", "application/x-www-form-urlencoded")
          .sendBuffer(Buffer.buffer(request.encodeFormBody()));
    }
    return ask.send();
  }

  /** Where a request goes; a page that Twilio names as the next one could name any host. */
  private String address(Request request) {
    URL url = request.constructURL();
    if (base.isPresent()) {
      return base.get() + url.getFile();
    }
    if (!url.getProtocol().equals("https") || !url.getHost().endsWith(TWILIO)) {
      throw new TwilioFault(TwilioFault.Kind.OTHER, 0, 0, null);
    }
    return url.toString();
  }

  private HttpResponse<Buffer> await(Future<HttpResponse<Buffer>> answer) {
    try {
      return answer
          // The limit above counts from the request; waiting for a free connection counts too.
          .timeout(2 * limit.toMillis(), TimeUnit.MILLISECONDS)
          .toCompletionStage()
          .toCompletableFuture()
          .join();
    } catch (CompletionException e) {
      // Its message holds the address.
      throw TwilioFault.unreachable();
    }
  }

  /** Seconds, as Twilio writes it; a date, which HTTP also allows, is left to our own waiting. */
  private static Duration retryAfter(HttpResponse<Buffer> answer) {
    String seconds = answer.getHeader("Retry-After");
    return seconds != null && seconds.strip().matches("\\d{1,6}")
        ? Duration.ofSeconds(Long.parseLong(seconds.strip()))
        : null;
  }

  @Override
  public void close() {
    client.close();
  }
}
