package org.waymark.staff.access;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.service.Senders;

/** Takes requests from the network to the front desk, on worker threads, and its replies back. */
final class PageRouter implements StaffRouter {
  /** More wait only when somebody floods the sign-in page: each try costs a slow hash. */
  private static final int MOST_WAITING = 32;

  private final Router router;
  private final WorkerExecutor workers;
  private final FrontDesk desk;
  private final SessionCookie cookie;
  private final Senders senders;
  private final Feeds feeds;
  private final AtomicInteger waiting = new AtomicInteger();

  PageRouter(
      Router router,
      WorkerExecutor workers,
      FrontDesk desk,
      SessionCookie cookie,
      Senders senders,
      Feeds feeds) {
    this.router = router;
    this.workers = workers;
    this.desk = desk;
    this.cookie = cookie;
    this.senders = senders;
    this.feeds = feeds;
  }

  @Override
  public void get(String path, StaffPage page, Role... anyOf) {
    add(HttpMethod.GET, path, new Route(false, Set.of(anyOf), shown(page)));
  }

  @Override
  public void post(String path, StaffPage page, Role... anyOf) {
    add(HttpMethod.POST, path, new Route(false, Set.of(anyOf), shown(page)));
  }

  @Override
  public void feed(String name, StaffPage file) {
    open(false, Feeds.PATH + name, (visit, nobody) -> new Route.Entry.Shown(fed(visit, file)));
  }

  private StaffAnswer fed(Visit visit, StaffPage file) throws Exception {
    Optional<Account> owner = feeds.owner(visit.parameters().get("secret"), visit.address());
    return owner.isPresent() ? file.answer(visit.by(owner.get())) : StaffAnswer.notFound();
  }

  /** Adds a page or an action that needs nobody to be signed in. */
  void open(boolean post, String path, Route.Handler handler) {
    add(post ? HttpMethod.POST : HttpMethod.GET, path, new Route(true, Set.of(), handler));
  }

  /** Adds an action for those who are signed in, which may sign them in anew. */
  void inside(String path, Route.Handler handler) {
    add(HttpMethod.POST, path, new Route(false, Set.of(), handler));
  }

  private static Route.Handler shown(StaffPage page) {
    return (visit, account) -> new Route.Entry.Shown(page.answer(visit.by(account)));
  }

  private void add(HttpMethod method, String path, Route route) {
    if (!path.equals("/staff") && !path.startsWith("/staff/")) {
      throw new IllegalArgumentException("not below /staff: " + path);
    }
    router.route(method, path).handler(context -> handle(context, route));
  }

  private void handle(RoutingContext context, Route route) {
    if (waiting.incrementAndGet() > MOST_WAITING) {
      waiting.decrementAndGet();
      context.fail(503);
      return;
    }
    Visit visit = visit(context);
    Future<Reply> reply = workers.executeBlocking(() -> desk.answer(visit, route), false);
    reply.onComplete(
        done -> {
          waiting.decrementAndGet();
          if (done.succeeded()) {
            send(context, done.result());
          } else {
            context.fail(500, done.cause());
          }
        });
  }

  /** An error page, drawn like all others unless there is no time for it. */
  void refuse(RoutingContext context, int status) {
    if (status == 503) {
      plain(context, status);
      return;
    }
    workers
        .executeBlocking(() -> desk.refused(visit(context), status), false)
        .onSuccess(reply -> send(context, reply))
        .onFailure(failure -> plain(context, status));
  }

  /** A few words, where nothing else can be drawn. */
  void plain(RoutingContext context, int status) {
    HttpServerResponse response = context.response();
    if (!response.ended() && !response.closed() && !response.headWritten()) {
      response.setStatusCode(status).putHeader("Content-Type", "text/plain; charset=utf-8");
      response.end("This took too long. Go back in your browser and try again in a minute.");
    }
  }

  private Visit visit(RoutingContext context) {
    String from = context.request().getHeader("Sec-Fetch-Site");
    String path = context.request().path();
    boolean post = context.request().method().equals(HttpMethod.POST);
    return new Visit(
        post,
        path == null ? "" : path,
        context.request().uri(),
        cookie.read(context),
        from == null ? "" : from,
        senders.address(context.request()),
        context.pathParams(),
        lists(context.queryParams()),
        post ? lists(context.request().formAttributes()) : Map.of());
  }

  private static Map<String, List<String>> lists(MultiMap values) {
    Map<String, List<String>> lists = new TreeMap<>();
    values.forEach(
        (name, value) ->
            lists
                .computeIfAbsent(name, n -> new ArrayList<>())
                .add(value.replace("\r\n", "\n").replace('\r', '\n')));
    return lists;
  }

  private void send(RoutingContext context, Reply reply) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.closed() || response.headWritten()) {
      return;
    }
    response.setStatusCode(reply.status());
    response.putHeader("Content-Type", reply.type());
    reply.location().ifPresent(to -> response.putHeader("Location", to));
    reply.cookie().ifPresent(token -> cookie.write(context, token));
    reply
        .saveAs()
        .ifPresent(
            name ->
                response.putHeader("Content-Disposition", "attachment; filename=\"" + name + "\""));
    response.end(reply.body());
  }
}
