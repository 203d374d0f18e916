package org.waymark.conversation;

import java.util.List;
import java.util.Optional;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.DangerKind;

/**
 * What was understood: the reasons behind a reply, in ids.
 *
 * @param outcome what became of the message
 * @param article the article given, if any
 * @param candidates the likeliest articles, best first
 * @param confidence how often such an answer is right, from 0 to 1
 * @param danger the danger seen in this message
 * @param areas where the place that was named can lie; empty when none was named
 * @param language the language of the message
 */
public record Findings(
    Outcome outcome,
    Optional<String> article,
    List<String> candidates,
    double confidence,
    Optional<DangerKind> danger,
    List<Area> areas,
    String language) {

  static Findings of(Outcome outcome, String language) {
    return new Findings(
        outcome, Optional.empty(), List.of(), 0, Optional.empty(), List.of(), language);
  }

  Findings as(Outcome changed, Optional<String> chosen) {
    return new Findings(changed, chosen, candidates, confidence, danger, areas, language);
  }
}
