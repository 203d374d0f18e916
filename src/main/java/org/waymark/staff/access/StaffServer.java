package org.waymark.staff.access;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.TimeoutHandler;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.waymark.service.Senders;
import org.waymark.service.StaffSettings;

/** The server that staff reach, on a port of its own. It logs no request. */
public final class StaffServer extends VerticleBase {
  /** The largest form: an article in full, with room. */
  public static final int MAX_BODY_BYTES = 512 * 1024;

  private static final int MAX_HEADER_BYTES = 16 * 1024;
  private static final int MAX_LINE_BYTES = 8 * 1024;
  private static final int MAX_FIELDS = 2_000;
  private static final int IDLE_SECONDS = 90;
  private static final int DRAIN_SECONDS = 10;
  private static final int WORKERS = 4;

  /** How long a page may take: seeing the consequences of a draft is the longest. */
  private static final long ANSWER_SECONDS = 60;

  private final StaffSettings settings;
  private final Accounts accounts;
  private final AuditLog audit;
  private final InstantSource clock;
  private final IntFunction<byte[]> random;
  private final List<StaffRoutes> routes;
  private final FirstLink first;
  private final Buffer style = Buffer.buffer(StaffAssets.css());
  private HttpServer server;

  /**
   * @param accounts who may sign in
   * @param audit where it is written down what they did
   * @param clock the time, for sessions and links; one that is never set back
   * @param random gives as many bytes as asked, each time others
   * @param routes the pages of the console; one of them must be at {@code /staff}
   */
  public StaffServer(
      StaffSettings settings,
      Accounts accounts,
      AuditLog audit,
      InstantSource clock,
      IntFunction<byte[]> random,
      List<StaffRoutes> routes) {
    this.settings = settings;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
    this.random = random;
    this.routes = List.copyOf(routes);
    this.first = new FirstLink(accounts, new Chance(random));
  }

  @Override
  public Future<?> start() {
    WorkerExecutor workers =
        vertx.createSharedWorkerExecutor("staff", WORKERS, ANSWER_SECONDS, TimeUnit.SECONDS);
    HttpServerOptions options =
        new HttpServerOptions()
            .setHost(settings.host())
            .setPort(settings.port())
            .setMaxHeaderSize(MAX_HEADER_BYTES)
            .setMaxInitialLineLength(MAX_LINE_BYTES)
            .setMaxFormAttributeSize(MAX_BODY_BYTES)
            .setMaxFormFields(MAX_FIELDS)
            .setIdleTimeout(IDLE_SECONDS)
            .setIdleTimeoutUnit(TimeUnit.SECONDS)
            // No compression: a page holds both secrets and what somebody typed.
            .setHttp2ClearTextEnabled(false);
    server = vertx.createHttpServer(options).requestHandler(router(workers));
    return server.listen();
  }

  /** Stops taking requests and finishes those under way. */
  @Override
  public Future<?> stop() {
    return server.shutdown(DRAIN_SECONDS, TimeUnit.SECONDS);
  }

  /** The port that was taken. */
  public int port() {
    return server.actualPort();
  }

  /** Where staff reach the console. */
  public URI address() {
    return url().resolve("/staff");
  }

  /**
   * Where the first administrator makes their account: a link for whoever starts the service, which
   * works once and until the service stops. Empty when there are accounts, or a directory.
   */
  public Optional<URI> firstLink() {
    return settings.directory().isPresent()
        ? Optional.empty()
        : first.token().map(token -> url().resolve(FirstPages.PATH + token));
  }

  /**
   * Where somebody chooses a password.
   *
   * @param url where staff reach the console, without a path
   * @param secret what {@link Accounts#add} or {@link Accounts#invite} gave
   */
  public static URI link(URI url, String secret) {
    return LinkPages.link(url, secret);
  }

  private URI url() {
    boolean free = settings.port() == 0 && settings.url().getPort() == 0;
    return free ? URI.create("http://localhost:" + port()) : settings.url();
  }

  /**
   * The order of handlers: first what must hold even for errors (headers, error pages), then the
   * style, limits on time and size, and the pages; the front desk looks at who asks for those.
   */
  private Router router(WorkerExecutor workers) {
    Router router = Router.router(vertx);
    Chance chance = new Chance(random);
    Sessions sessions = new Sessions(accounts, chance, clock, settings.idle(), settings.longest());
    FrontDesk desk = new FrontDesk(sessions, chance, new Drawing(links()));
    PageRouter pages =
        new PageRouter(
            router,
            workers,
            desk,
            new SessionCookie(settings.encrypted()),
            new Senders(settings.trustProxy()),
            new Feeds(accounts, clock));
    StaffErrors.install(router, pages);
    router.route().handler(new StaffHeaders(settings.encrypted())::set);
    StaffAssets.mount(router, style);
    router.get("/").handler(context -> context.redirect("/staff"));
    router.route().handler(TimeoutHandler.create(TimeUnit.SECONDS.toMillis(ANSWER_SECONDS)));
    BodyHandler body = BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES);
    router.route().handler(context -> read(context, body));
    new Entrances(vertx, settings, accounts, audit, first, chance, clock, this::url).mount(pages);
    routes.forEach(r -> r.mount(pages));
    forAdministrators().forEach(r -> r.mount(pages));
    return router;
  }

  private List<StaffRoutes> forAdministrators() {
    return List.of(new PeoplePages(accounts, audit, this::url), new AuditPages(audit));
  }

  /** The pages for administrators come last. */
  private List<StaffRoutes.Link> links() {
    return Stream.of(routes, forAdministrators())
        .flatMap(List::stream)
        .flatMap(r -> r.links().stream())
        .toList();
  }

  /** Only a POST has a body for us; in others BodyHandler takes a form for a failure of ours. */
  private static void read(RoutingContext context, BodyHandler body) {
    if (context.request().method().equals(HttpMethod.POST)) {
      body.handle(context);
    } else {
      context.next();
    }
  }
}
