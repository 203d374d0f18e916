package org.waymark.channel.twilio;

import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import io.vertx.core.Vertx;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.service.Settings;
import org.waymark.service.TwilioApi;

/**
 * Twilio's client without its logging: that one writes every address, with the numbers in it, and
 * the headers of every answer, as soon as somebody turns a logger up.
 */
final class QuietClient extends TwilioRestClient implements AutoCloseable {
  /** Twilio asks for few requests at once; it takes about a hundred for an account. */
  static final int CONNECTIONS = 4;

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int UNFINISHED = 20009;

  private final String user;
  private final String password;
  private final VertxHttpClient http;

  private QuietClient(
      Settings.Twilio twilio, String user, String password, VertxHttpClient http, String edge) {
    super(
        new Builder(user, password)
            .accountSid(twilio.accountSid())
            .region(edge == null ? null : twilio.api().region())
            .edge(edge)
            .httpClient(http));
    this.user = user;
    this.password = password;
    this.http = http;
    // What Twilio says of an error would otherwise stay in the buffers of the thread.
    getObjectMapper().getFactory().setRecyclerPool(JsonRecyclerPools.nonRecyclingPool());
  }

  /** A client of the account. */
  static QuietClient of(Vertx vertx, Settings.Twilio twilio) {
    return of(vertx, twilio, LIMIT);
  }

  static QuietClient of(Vertx vertx, Settings.Twilio twilio, Duration limit) {
    Optional<TwilioApi.ApiKey> key = twilio.api().key();
    return new QuietClient(
        twilio,
        key.map(TwilioApi.ApiKey::sid).orElse(twilio.accountSid()),
        key.map(TwilioApi.ApiKey::secret).orElse(twilio.authToken()).reveal(),
        new VertxHttpClient(vertx, twilio.api().url(), CONNECTIONS, limit),
        edge(twilio.api().region()));
  }

  /** Twilio's addresses outside the United States name a place as well as a region. */
  private static String edge(String region) {
    return switch (region) {
      case "ie1" -> "dublin";
      case "au1" -> "sydney";
      default -> null;
    };
  }

  @Override
  public Response request(Request request) {
    request.setAuth(user, password);
    if (getEdge() != null) {
      request.setRegion(getRegion());
      request.setEdge(getEdge());
    }
    return http.makeRequest(request);
  }

  @Override
  public void logRequest(Request request) {
    // The SDK would write the address.
  }

  /**
   * Asks Twilio something.
   *
   * @throws TwilioFault when it is not done; nothing else leaves the SDK, whose exceptions quote
   *     whole answers
   */
  <T> T ask(Function<TwilioRestClient, T> question) {
    try {
      return question.apply(this);
    } catch (TwilioFault e) {
      throw e;
    } catch (ApiException e) {
      throw fault(e);
    } catch (TwilioException e) {
      // What came back could not be read.
      throw TwilioFault.unreachable();
    } catch (RuntimeException e) {
      throw new TwilioFault(TwilioFault.Kind.OTHER, 0, 0, null);
    }
  }

  /**
   * Looks at something that the SDK has no sound way for: it takes {@code "sms": true} of a
   * number's abilities for false, and keeps the lists that it reads.
   *
   * @throws TwilioFault when there is no answer that can be read
   */
  JsonObject look(Request request) {
    Response response = ask(twilio -> twilio.request(request));
    int status = response.getStatusCode();
    if (!SUCCESS.test(status)) {
      throw new TwilioFault(kind(status, 0), status, 0, null);
    }
    try {
      return new JsonObject(response.getContent());
    } catch (DecodeException e) {
      throw TwilioFault.unreachable();
    }
  }

  /**
   * The objects of a list in what was looked at.
   *
   * @throws TwilioFault when there is no such list
   */
  static List<JsonObject> list(JsonObject answer, String name) {
    if (!(answer.getValue(name) instanceof JsonArray list)) {
      throw TwilioFault.unreachable();
    }
    return list.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList();
  }

  private static TwilioFault fault(ApiException e) {
    int status = e.getStatusCode() == null ? 0 : e.getStatusCode();
    int code = e.getCode() == null ? 0 : e.getCode();
    return new TwilioFault(kind(status, code), status, code, null);
  }

  private static TwilioFault.Kind kind(int status, int code) {
    if (code == UNFINISHED) {
      return TwilioFault.Kind.UNFINISHED;
    }
    return status == NOT_FOUND || status == GONE ? TwilioFault.Kind.GONE : TwilioFault.Kind.OTHER;
  }

  @Override
  public void close() {
    http.close();
  }
}
