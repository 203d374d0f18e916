package org.waymark.channel.twilio;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server on this machine that behaves as Twilio documents: Basic authentication, lists in pages,
 * 204 for what was deleted, 404 for what is gone, 409 with 20009 for what is on its way, and
 * whatever a test wants it to do wrong.
 */
public final class FakeTwilio implements AutoCloseable {
  public static final String TOKEN = "fedcba9876543210fedcba9876543210";

  private static final String ROOT = "/2010-04-01/Accounts/" + Kept.ACCOUNT;
  private static final Pattern MESSAGE = Pattern.compile(ROOT + "/Messages/(SM\\w{32})\\.json");
  private static final Pattern MEDIA =
      Pattern.compile(ROOT + "/Messages/(SM\\w{32})/Media(?:/(\\w+))?\\.json");

  private final Vertx vertx = Vertx.vertx();
  private final HttpServer server;
  private final Map<String, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>());
  private final Deque<Consumer<HttpServerResponse>> faults = new ArrayDeque<>();
  private final Map<String, JsonObject> answers =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private final CompletableFuture<Void> emptied = new CompletableFuture<>();
  private final AtomicInteger now = new AtomicInteger();

  /** Every request: method and address. */
  final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  /** The most requests that were under way together. */
  final AtomicInteger together = new AtomicInteger();

  /** How long every answer takes. */
  volatile long delayMillis = 1;

  volatile String user = Kept.ACCOUNT;
  volatile int pageSize = 3;

  public FakeTwilio() {
    server = vertx.createHttpServer().requestHandler(this::take);
    server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
  }

  /** Where it is. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.actualPort());
  }

  FakeTwilio keep(Kept message) {
    kept.put(message.sid, message);
    return this;
  }

  /** Whose credentials are taken. */
  public void setUser(String name) {
    user = name;
  }

  /** Has a message to us from long ago. */
  public void keep(String sid, String from, String body) {
    keep(new Kept(sid, from, Kept.OURS, body, Instant.EPOCH).with("ME" + sid.substring(2)));
  }

  /** Completes when the last message was deleted. */
  public CompletableFuture<Void> emptied() {
    return emptied;
  }

  /** The names of the messages that it still has. */
  List<String> sids() {
    return List.copyOf(kept.keySet());
  }

  /** Answers a GET of a path with this. */
  public FakeTwilio answer(String path, JsonObject json) {
    answers.put(path, json);
    return this;
  }

  /** The next request fails with a status. */
  public void failNext(int status, String retryAfter) {
    synchronized (faults) {
      faults.add(
          response -> {
            if (retryAfter != null) {
              response.putHeader("Retry-After", retryAfter);
            }
            error(response, status, status == 429 ? 20429 : 20500);
          });
    }
  }

  /** Something is done with the next request instead of answering it. */
  public void insteadOfNext(Consumer<HttpServerResponse> fault) {
    synchronized (faults) {
      faults.add(fault);
    }
  }

  private void take(HttpServerRequest request) {
    requests.add(request.method() + " " + request.uri());
    together.accumulateAndGet(now.incrementAndGet(), Math::max);
    request.response().endHandler(end -> now.decrementAndGet());
    vertx.setTimer(delayMillis, id -> answer(request));
  }

  private void answer(HttpServerRequest request) {
    Consumer<HttpServerResponse> fault;
    synchronized (faults) {
      fault = faults.poll();
    }
    HttpServerResponse response = request.response();
    if (fault != null) {
      fault.accept(response);
    } else if (!authorization().equals(request.getHeader("Authorization"))) {
      error(response, 401, 20003);
    } else if (request.method().name().equals("GET")) {
      get(request, response);
    } else {
      delete(request, response);
    }
  }

  private String authorization() {
    byte[] both = (user + ":" + TOKEN).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  private void get(HttpServerRequest request, HttpServerResponse response) {
    Matcher media = MEDIA.matcher(request.path());
    if (request.path().equals(ROOT + "/Messages.json")) {
      list(request, response);
    } else if (media.matches() && kept.containsKey(media.group(1))) {
      json(response, 200, kept.get(media.group(1)).mediaJson());
    } else if (answers.containsKey(request.path())) {
      json(response, 200, answers.get(request.path()));
    } else {
      error(response, 404, 20404);
    }
  }

  private void list(HttpServerRequest request, HttpServerResponse response) {
    String to = request.getParam("To");
    String from = request.getParam("From");
    List<Kept> all = new ArrayList<>(kept.values());
    all.removeIf(m -> to != null && !m.to.equals(to));
    all.removeIf(m -> from != null && !m.from.equals(from));
    all.sort(Comparator.comparing((Kept m) -> m.created).reversed());
    String token = request.getParam("PageToken");
    int start = 0;
    if (token != null) {
      List<String> sids = all.stream().map(m -> m.sid).toList();
      start = sids.indexOf(token.substring(2)) + 1;
      if (start == 0) {
        // The message that the token names is gone: we must never come to this.
        error(response, 400, 20001);
        return;
      }
    }
    int end = Math.min(all.size(), start + pageSize);
    JsonArray messages = new JsonArray();
    all.subList(start, end).forEach(m -> messages.add(m.json()));
    JsonObject page =
        new JsonObject()
            .put("messages", messages)
            .put("page", token == null ? 0 : 1)
            .put("page_size", pageSize)
            .put("uri", request.uri())
            .putNull("next_page_uri");
    if (end < all.size()) {
      String query = request.query().replaceAll("&?Page(Token)?=[^&]*", "");
      String next = ROOT + "/Messages.json?" + query + "&Page=1&PageToken=PA";
      page.put("next_page_uri", next + all.get(end - 1).sid);
    }
    json(response, 200, page);
  }

  private void delete(HttpServerRequest request, HttpServerResponse response) {
    Matcher media = MEDIA.matcher(request.path());
    Matcher message = MESSAGE.matcher(request.path());
    if (media.matches() && kept.containsKey(media.group(1))) {
      boolean gone = !kept.get(media.group(1)).media.remove(media.group(2));
      if (gone) {
        error(response, 404, 20404);
      } else {
        response.setStatusCode(204).end();
      }
    } else if (message.matches() && kept.containsKey(message.group(1))) {
      Kept found = kept.get(message.group(1));
      if (found.unfinished) {
        error(response, 409, 20009);
      } else if (found.stuck) {
        error(response, 400, 20000);
      } else {
        kept.remove(found.sid);
        if (kept.isEmpty()) {
          emptied.complete(null);
        }
        response.setStatusCode(204).end();
      }
    } else {
      error(response, 404, 20404);
    }
  }

  /** Twilio's errors quote what was asked for. */
  private static void error(HttpServerResponse response, int status, int code) {
    json(
        response,
        status,
        new JsonObject()
            .put("code", code)
            .put("message", "The requested resource was not found: " + Kept.OURS)
            .put("more_info", "https://www.twilio.com/docs/errors/" + code)
            .put("status", status));
  }

  private static void json(HttpServerResponse response, int status, JsonObject body) {
    response.setStatusCode(status).putHeader("Content-Type", "application/json").end(body.encode());
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
