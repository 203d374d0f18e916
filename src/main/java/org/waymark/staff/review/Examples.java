package org.waymark.staff.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.DangerRule;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.LabelledMessage;
import org.waymark.knowledge.SafetyExample;

/** Every message that a knowledge base holds, to be asked of two of them. */
final class Examples {
  private Examples() {}

  /**
   * The messages of both, each once for its answer and once for its danger, as the draft labels
   * them; those of danger first, because there it matters most, then those that are new or gone.
   */
  static List<Asked> of(KnowledgeBase published, KnowledgeBase draft) {
    Map<String, Asked> before = all(published);
    Map<String, Asked> after = all(draft);
    List<Asked> dangers = new ArrayList<>();
    List<Asked> changed = new ArrayList<>();
    List<Asked> others = new ArrayList<>();
    after.forEach(
        (key, asked) -> {
          boolean same = asked.equals(before.remove(key));
          (asked.showsDanger() ? dangers : same ? others : changed).add(asked);
        });
    before.values().forEach(asked -> (asked.showsDanger() ? dangers : changed).add(asked));
    dangers.addAll(changed);
    dangers.addAll(others);
    return dangers;
  }

  private static Map<String, Asked> all(KnowledgeBase base) {
    Map<String, Asked> all = new LinkedHashMap<>();
    for (Article article : base.articles().values()) {
      List<String> right = List.of(article.id());
      add(all, Asked.about(article.title(), article.file(), right));
      article.questions().forEach(q -> add(all, Asked.about(q, article.file(), right)));
    }
    for (LabelledMessage message : base.messages()) {
      boolean none = message.articles().get(0).equals(LabelledMessage.OUT_OF_SCOPE);
      List<String> right = none ? List.of() : message.articles();
      add(all, Asked.about(message.text(), "messages/en.tsv", right));
    }
    add(all, base.outOfScope(), "out-of-scope/en.txt");
    for (DangerRule rule : base.safety().rules()) {
      String file = base.safety().file();
      rule.matches().forEach(e -> add(all, Asked.danger(e.text(), file, Optional.of(rule.kind()))));
      rule.ignores().forEach(e -> add(all, Asked.danger(e.text(), file, Optional.empty())));
    }
    for (SafetyExample example : base.safetyExamples()) {
      Optional<DangerKind> kind = Optional.ofNullable(example.kind());
      add(all, Asked.danger(example.text(), "safety/en-examples.tsv", kind));
    }
    return all;
  }

  private static void add(Map<String, Asked> all, Collection<String> messages, String file) {
    messages.forEach(message -> add(all, Asked.about(message, file, List.of())));
  }

  private static void add(Map<String, Asked> all, Asked asked) {
    all.putIfAbsent((asked.showsDanger() ? "danger " : "about ") + asked.message(), asked);
  }
}
