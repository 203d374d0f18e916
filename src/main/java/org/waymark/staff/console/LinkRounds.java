package org.waymark.staff.console;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Source;
import org.waymark.staff.links.CheckedLink;
import org.waymark.staff.links.LinkChecker;

/**
 * Asks every web address that the knowledge base names whether it still answers: when somebody
 * presses the button, and by itself. Never blocks; results are in memory only.
 */
public final class LinkRounds {
  private final Supplier<KnowledgeBase> served;
  private final LinkChecker checker;
  private final Supplier<LocalDate> today;
  private volatile Optional<LocalDate> last = Optional.empty();

  /**
   * @param served gives what people are answered from now
   * @param today gives the day that it is
   */
  public LinkRounds(
      Supplier<KnowledgeBase> served, LinkChecker checker, Supplier<LocalDate> today) {
    this.served = served;
    this.checker = checker;
    this.today = today;
  }

  /** A page of ours. */
  public record Place(String path, String name) {}

  /**
   * Begins a round, unless one is under way.
   *
   * @return completes when the round is over; at once when another is under way
   */
  public Future<Void> begin() {
    if (isRunning()) {
      return Future.succeededFuture();
    }
    return checker.check(named().keySet()).onSuccess(done -> last = Optional.of(today.get()));
  }

  boolean isRunning() {
    return checker.isRunning();
  }

  List<CheckedLink> found() {
    return checker.found();
  }

  /** The day on which the last round ended; empty when there was none since the start. */
  Optional<LocalDate> last() {
    return last;
  }

  /** How many addresses of the last round a person must look at. */
  public long toLookAt() {
    return found().stream().filter(CheckedLink::needsALook).count();
  }

  /** Every address, with the pages that name it. */
  Map<String, List<Place>> named() {
    KnowledgeBase base = served.get();
    Map<String, List<Place>> named = new TreeMap<>();
    for (Contact contact : base.contacts().contacts().values()) {
      Place place = new Place("/staff/contacts/" + contact.id(), contact.name());
      add(named, contact.web(), place);
      contact.sources().forEach(source -> add(named, source, place));
    }
    for (Article article : base.articles().values()) {
      Place place = new Place("/staff/articles/" + article.id(), article.title());
      article.sources().forEach(source -> add(named, source, place));
    }
    return named;
  }

  private static void add(Map<String, List<Place>> named, Source source, Place place) {
    add(named, source.url(), place);
  }

  private static void add(Map<String, List<Place>> named, String url, Place place) {
    if (url.startsWith("http")) {
      named.computeIfAbsent(url, k -> new ArrayList<>()).add(place);
    }
  }
}
