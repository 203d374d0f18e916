package org.waymark.channel.sms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.waymark.service.SenderKeys;
import org.waymark.service.SharedAnswers;

/**
 * Answers a request once, on whichever of our machines it comes in: when Twilio did not hear our
 * answer it asks again, and the person must not be led a step further by that. A request that comes
 * while the first is still being answered waits for the same answer. What failed is not remembered,
 * so that asking again can help.
 */
final class Duplicates {
  /** Longer than Twilio retries. */
  static final Duration REMEMBERED = Duration.ofMinutes(15);

  private static final int MAX_REQUESTS = 10_000;

  private final SenderKeys keys;
  private final Cache<String, Future<String>> answers;
  private final SharedAnswers others;

  Duplicates(SenderKeys keys, InstantSource clock) {
    this(keys, clock, SharedAnswers.NONE);
  }

  /**
   * @param others what other machines answered: Twilio may ask again there
   */
  Duplicates(SenderKeys keys, InstantSource clock, SharedAnswers others) {
    this.keys = keys;
    this.others = others;
    this.answers =
        Caffeine.newBuilder()
            .maximumSize(MAX_REQUESTS)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /**
   * The answer to a request.
   *
   * @param id names the request; without it, nothing is remembered
   * @param answer finds the answer
   */
  Future<String> once(Optional<String> id, Supplier<Future<String>> answer) {
    Supplier<Future<String>> careful = () -> Future.succeededFuture().compose(none -> answer.get());
    return id.map(request -> once(request, careful)).orElseGet(careful);
  }

  private Future<String> once(String request, Supplier<Future<String>> answer) {
    Optional<Future<String>> former = keys.formerName(request).map(answers::getIfPresent);
    if (former.isPresent()) {
      return former.get();
    }
    String name = keys.name(request);
    Promise<String> promise = Promise.promise();
    Future<String> first = answers.asMap().putIfAbsent(name, promise.future());
    if (first != null) {
      return first;
    }
    others
        .claim(name)
        .compose(theirs -> theirs.map(Future::succeededFuture).orElseGet(() -> ours(name, answer)))
        .onFailure(failure -> answers.asMap().remove(name, promise.future()))
        .onComplete(promise);
    return promise.future();
  }

  private Future<String> ours(String name, Supplier<Future<String>> answer) {
    return answer
        .get()
        .onSuccess(given -> others.give(name, given))
        .onFailure(failure -> others.leave(name));
  }
}
