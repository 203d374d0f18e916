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
import org.waymark.knowledge.SafetyRules;
import org.waymark.knowledge.Translation;

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
    articles(all, base.articles());
    messages(all, base.messages(), KnowledgeBase.ENGLISH);
    add(all, base.outOfScope(), "out-of-scope/en.txt");
    dangers(all, base.safety(), base.safetyExamples(), KnowledgeBase.ENGLISH);
    for (Translation translation : base.translations().values()) {
      articles(all, translation.articles());
      messages(all, translation.messages(), translation.language());
      dangers(all, translation.safety(), translation.safetyExamples(), translation.language());
    }
    return all;
  }

  private static void articles(Map<String, Asked> all, Map<String, Article> articles) {
    for (Article article : articles.values()) {
      List<String> right = List.of(article.id());
      add(all, Asked.about(article.title(), article.file(), right));
      article.questions().forEach(q -> add(all, Asked.about(q, article.file(), right)));
    }
  }

  private static void messages(
      Map<String, Asked> all, List<LabelledMessage> messages, String language) {
    for (LabelledMessage message : messages) {
      boolean none = message.articles().get(0).equals(LabelledMessage.OUT_OF_SCOPE);
      List<String> right = none ? List.of() : message.articles();
      add(all, Asked.about(message.text(), "messages/" + language + ".tsv", right));
    }
  }

  private static void dangers(
      Map<String, Asked> all, SafetyRules rules, List<SafetyExample> examples, String language) {
    for (DangerRule rule : rules.rules()) {
      Optional<DangerKind> kind = Optional.of(rule.kind());
      rule.matches().forEach(e -> add(all, Asked.danger(e.text(), rules.file(), kind)));
      rule.ignores().forEach(e -> add(all, Asked.danger(e.text(), rules.file(), Optional.empty())));
    }
    for (SafetyExample example : examples) {
      String file = "safety/" + language + "-examples.tsv";
      add(all, Asked.danger(example.text(), file, Optional.ofNullable(example.kind())));
    }
  }

  private static void add(Map<String, Asked> all, Collection<String> messages, String file) {
    messages.forEach(message -> add(all, Asked.about(message, file, List.of())));
  }

  private static void add(Map<String, Asked> all, Asked asked) {
    all.putIfAbsent((asked.showsDanger() ? "danger " : "about ") + asked.message(), asked);
  }
}
