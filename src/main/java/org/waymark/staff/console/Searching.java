package org.waymark.staff.console;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.text.Tokens;

/** Whether something holds every word that is looked for, anywhere. */
final class Searching {
  private final List<String> words;

  Searching(String query) {
    this.words = Tokens.of(query);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean finds(Stream<String> texts) {
    if (words.isEmpty()) {
      return true;
    }
    String all = Tokens.normalise(String.join(" ", texts.toList()));
    return words.stream().allMatch(all::contains);
  }
}
