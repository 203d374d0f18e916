package org.waymark.knowledge;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The promises that nobody can make, as patterns, with the wordings in which the same words are
 * honest ("we cannot promise that they will not").
 */
public record NeverSay(List<Promise> promises, List<Pattern> allowed) implements Serializable {
  static final String FILE = "never-say.yaml";

  /** A forbidden promise. */
  public record Promise(Pattern pattern, String why) implements Serializable {}

  /**
   * Finds a forbidden promise in a sentence. Allowed wordings are taken out first.
   *
   * @return the words that promise, and why nobody can
   */
  public Optional<String> findIn(String sentence) {
    String rest = sentence;
    for (Pattern wording : allowed) {
      rest = wording.matcher(rest).replaceAll(" ");
    }
    for (Promise promise : promises) {
      var match = promise.pattern.matcher(rest);
      if (match.find()) {
        return Optional.of("\"" + match.group().strip() + "\": " + promise.why);
      }
    }
    return Optional.empty();
  }

  /** No promise is known to be forbidden. */
  static NeverSay nothing() {
    return new NeverSay(List.of(), List.of());
  }

  static NeverSay parse(String file, String text, Problems problems) {
    List<Promise> promises = new ArrayList<>();
    List<Pattern> allowed = new ArrayList<>();
    YamlMap top = YamlMap.parse(file, text, 0, problems);
    if (top != null) {
      top.allowOnly(Set.of("promises", "allowed"));
      for (YamlMap map : top.maps("promises")) {
        map.allowOnly(Set.of("why", "patterns"));
        String why = map.required("why");
        for (YamlMap.Text pattern : map.texts("patterns")) {
          pattern(file, pattern, problems).ifPresent(p -> promises.add(new Promise(p, why)));
        }
      }
      for (YamlMap.Text wording : top.texts("allowed")) {
        pattern(file, wording, problems).ifPresent(allowed::add);
      }
      if (promises.isEmpty()) {
        top.problem("promises", "no forbidden promise is listed", "restore the list");
      }
    }
    return new NeverSay(promises, allowed);
  }

  private static Optional<Pattern> pattern(String file, YamlMap.Text text, Problems problems) {
    try {
      return Optional.of(
          Pattern.compile(text.value(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    } catch (PatternSyntaxException e) {
      problems.add(file, text.line(), "the pattern cannot be read", e.getDescription());
      return Optional.empty();
    }
  }
}
