package org.waymark.cli;

import io.vertx.core.Vertx;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Mode;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.service.Answers;
import org.waymark.service.StaffSettings;
import org.waymark.service.WeeklyCounts;
import org.waymark.staff.access.Accounts;
import org.waymark.staff.access.AuditLog;
import org.waymark.staff.access.StaffServer;
import org.waymark.staff.console.Desk;
import org.waymark.staff.console.LinkRounds;
import org.waymark.staff.console.StaffConsole;
import org.waymark.staff.figures.Figures;
import org.waymark.staff.figures.FiguresPages;
import org.waymark.staff.history.KnowledgeHistory;
import org.waymark.staff.history.Remote;
import org.waymark.staff.history.Rules;
import org.waymark.staff.links.LinkChecker;
import org.waymark.staff.review.Freshness;
import org.waymark.staff.review.Reviewer;
import org.waymark.text.EncoderSource;
import org.waymark.validation.SnapshotBuilder;

/** Everything of the staff console, wired by hand and closed in reverse order. */
final class StaffSide implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StaffSide.class);
  private static final long LOOK_AT_WEEK_MILLIS = TimeUnit.HOURS.toMillis(1);
  private static final long FIRST_LINKS_MILLIS = TimeUnit.HOURS.toMillis(1);

  private final Vertx vertx;
  private final StaffSettings settings;
  private final KnowledgeHistory history;
  private final Reviewer reviewer;
  private final StaffServer server;
  private final Figures figures;
  private final LinkRounds links;
  private final Supplier<KnowledgeBase> served;
  private final InstantSource clock;
  private final AtomicBoolean syncing = new AtomicBoolean();

  /**
   * @param knowledge the folder of the knowledge base, which becomes a git repository if it is none
   * @param answers what answers people
   * @param weekly what is counted for staff
   * @param clock the time, for what is written down
   * @param onward the time for sessions and limits, which is never set back
   * @param random gives as many bytes as asked, each time others
   */
  StaffSide(
      Vertx vertx,
      StaffSettings settings,
      Mode mode,
      Path knowledge,
      Answers answers,
      WeeklyCounts weekly,
      EncoderSource encoder,
      InstantSource clock,
      InstantSource onward,
      IntFunction<byte[]> random) {
    this.vertx = vertx;
    this.settings = settings;
    Rules rules = new Rules(!settings.oneMayPublish(), SnapshotBuilder::problems);
    history = KnowledgeHistory.open(knowledge, rules, remote(settings), clock);
    reviewer = new Reviewer(() -> answers.guide().snapshot(), encoder);
    AuditLog audit = new AuditLog(settings.folder(), clock);
    Desk desk =
        new Desk(
            history,
            answers::guide,
            snapshot -> new Guide(snapshot, mode, encoder::ifReady),
            reviewer::review,
            audit,
            clock,
            mode,
            settings.oneMayPublish());
    this.clock = clock;
    served = () -> answers.guide().snapshot().base();
    links = new LinkRounds(served, new LinkChecker(vertx), this::today);
    figures = new Figures(settings.folder(), weekly, clock);
    server =
        new StaffServer(
            settings,
            new Accounts(settings.folder(), clock, random),
            audit,
            onward,
            random,
            List.of(new StaffConsole(desk, links), new FiguresPages(figures, this::title)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
  }

  private String title(String id) {
    Article article = served.get().article(id);
    return article == null ? id : article.title();
  }

  private static Optional<Remote> remote(StaffSettings settings) {
    return settings
        .repository()
        .map(there -> new Remote(there.address(), there.user(), there.password().reveal()));
  }

  /** Listens; returns when it does. */
  void start() {
    vertx.deployVerticle(server).await();
    vertx.setPeriodic(LOOK_AT_WEEK_MILLIS, id -> lookAtWeek());
    // Not at once: a service that is started over and over must not bother the same sites each
    // time.
    if (!settings.linksEvery().isZero()) {
      vertx.setPeriodic(FIRST_LINKS_MILLIS, settings.linksEvery().toMillis(), id -> links.begin());
    }
    settings
        .repository()
        .ifPresent(there -> vertx.setPeriodic(1, there.every().toMillis(), id -> sync()));
  }

  private void lookAtWeek() {
    Callable<Void> look =
        () -> {
          figures.look();
          return null;
        };
    vertx
        .executeBlocking(look, false)
        .onFailure(e -> LOG.warn("figures cannot be written: {}", e.getClass().getSimpleName()));
  }

  /** One at a time: the other repository may take minutes to answer. */
  private void sync() {
    if (syncing.compareAndSet(false, true)) {
      vertx.executeBlocking(history::sync, false).onComplete(done -> syncing.set(false));
    }
  }

  /** What waits for staff, for the health report: counts by name. */
  Map<String, Long> due() {
    LocalDate today = today();
    Map<Freshness.Kind, Long> late =
        Freshness.due(served.get(), today, today).stream()
            .filter(Freshness.Due::overdue)
            .collect(Collectors.groupingBy(Freshness.Due::kind, Collectors.counting()));
    return Map.of(
        "reviews", late.getOrDefault(Freshness.Kind.REVIEW, 0L),
        "contacts", late.getOrDefault(Freshness.Kind.CONTACT, 0L),
        "links", links.toLookAt());
  }

  /** Where staff reach it. */
  URI address() {
    return server.address();
  }

  /** Where the first administrator makes their account, while there is nobody. */
  Optional<URI> firstLink() {
    return server.firstLink();
  }

  /** Closes what the server used; the server itself ends with Vert.x, before. */
  @Override
  public void close() {
    try {
      figures.stop();
    } catch (UncheckedIOException e) {
      LOG.warn("figures cannot be written: {}", e.getClass().getSimpleName());
    }
    reviewer.close();
    history.close();
  }
}
