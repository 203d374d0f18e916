package org.waymark.staff.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.staff.links.CheckedLink.State;

class LinkCheckerTest {
  private final Vertx vertx = Vertx.vertx();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private String site;

  @BeforeEach
  void start() {
    HttpServer server =
        vertx.createHttpServer().requestHandler(this::answer).listen(0, "127.0.0.1").await();
    site = "http://127.0.0.1:" + server.actualPort();
  }

  @AfterEach
  void stop() {
    vertx.close().await();
  }

  private void answer(HttpServerRequest request) {
    asked.add(request.method() + " " + request.path());
    switch (request.path()) {
      case "/good" -> request.response().end("words");
      case "/moved" -> request.response().setStatusCode(301).putHeader("Location", "/new").end();
      case "/no-head" ->
          request
              .response()
              .setStatusCode(request.method().equals(HttpMethod.HEAD) ? 405 : 200)
              .end();
      case "/refuses" -> request.response().setStatusCode(429).end();
      case "/breaks" -> request.connection().close();
      default -> request.response().setStatusCode(404).end();
    }
  }

  private List<CheckedLink> check(LinkChecker checker, String... paths) {
    List<String> urls = new ArrayList<>();
    for (String path : paths) {
      urls.add(path.startsWith("/") ? site + path : path);
    }
    checker.check(urls).await();
    return checker.found();
  }

  @Test
  void saysOfEachAddressWhetherItAnswers() {
    LinkChecker checker = new LinkChecker(vertx, Duration.ofMillis(1), address -> true);
    List<CheckedLink> found =
        check(checker, "/good", "/moved", "/gone", "/no-head", "/refuses", "/breaks");
    assertEquals(
        List.of(State.GOOD, State.MOVED, State.GONE, State.GOOD, State.UNSURE, State.UNSURE),
        found.stream().map(CheckedLink::state).toList());
    assertEquals("/new", found.get(1).detail());
    assertEquals("HEAD /good", asked.get(0));
    assertFalse(asked.contains("GET /good"), "no more is asked than is needed");
    assertFalse(checker.isRunning());
  }

  @Test
  void asksNothingInsideItsOwnNetwork() {
    LinkChecker checker = new LinkChecker(vertx);
    List<CheckedLink> found =
        check(
            checker, "/good", "http://[::1]/", "ftp://example.org/", "waymark", "http://10.0.0.1/");
    assertTrue(found.stream().allMatch(l -> l.state() == State.NOT_ASKED), "states: " + found);
    assertEquals(List.of(), asked);
  }

  @Test
  void oneRoundAtATime() {
    LinkChecker checker = new LinkChecker(vertx, Duration.ofMillis(1), address -> true);
    Future<Void> first = checker.check(List.of(site + "/good"));
    checker.check(List.of(site + "/gone")).await();
    first.await();
    assertEquals(List.of("HEAD /good"), asked);
  }
}
