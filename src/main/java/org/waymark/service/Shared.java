package org.waymark.service;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the machines that serve together share. One machine alone is {@link OneMachine}; several are
 * a package of their own, of which nothing is loaded on one.
 */
public interface Shared {
  /** This machine cannot serve together with others as it is set up. */
  final class CannotJoin extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Of the cause only the kind is told: its message may quote settings. */
    public CannotJoin(Throwable cause) {
      super(
          "Waymark cannot listen for the other machines ("
              + cause.getClass().getSimpleName()
              + "): check WAYMARK_CLUSTER_HOST, WAYMARK_CLUSTER_PORT and WAYMARK_CLUSTER_NEWS_PORT");
    }
  }

  /** What everything runs on. Closing it leaves the others. */
  Vertx vertx();

  /** The keys under which senders are named. */
  NameKeys keys();

  /** Where conversations by SMS are remembered. */
  ContextStore contexts();

  /** What others answered to requests that Twilio repeats. */
  SharedAnswers answers();

  /** How many replies others gave. */
  UsesElsewhere uses();

  /** Whether what only one machine should do is ours to do. */
  boolean isFirst();

  /**
   * Begins to tell the others which answers we serve, and to listen for theirs.
   *
   * @param version names what we serve
   * @param look called, on any thread, when others serve something else
   */
  void follow(Supplier<String> version, Runnable look);

  /** Tells the others at once: we serve another version from now on. Never waits. */
  void announce();

  /** How it goes, for health; empty on one machine. Names nobody outside. */
  Optional<JsonObject> health();
}
