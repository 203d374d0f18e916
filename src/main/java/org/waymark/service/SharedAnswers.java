package org.waymark.service;

import io.vertx.core.Future;
import java.util.Optional;

/**
 * Answers that other machines gave to the same requests. It is a help, not a condition: what fails
 * or is slow counts as "nobody answered".
 */
public interface SharedAnswers {
  /** One machine shares with nobody. */
  SharedAnswers NONE =
      new SharedAnswers() {
        @Override
        public Future<Optional<String>> claim(String request) {
          return Future.succeededFuture(Optional.empty());
        }

        @Override
        public void give(String request, String answer) {
          // There is nobody to give it to.
        }

        @Override
        public void leave(String request) {
          // Nobody was told of it.
        }
      };

  /**
   * Says that this machine is about to answer a request.
   *
   * @param request its {@link SenderKeys} name
   * @return what another machine answered; empty when it is ours to answer. Never fails, and never
   *     takes longer than a person should wait
   */
  Future<Optional<String>> claim(String request);

  /** Tells the others what was answered. */
  void give(String request, String answer);

  /** Tells the others that nothing came of it, so that asking again can help. */
  void leave(String request);
}
