package org.waymark.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.text.WordGroup;
import org.waymark.text.WordPattern;

/** Reads {@code safety/<language>.yaml}: groups of words, reasons to stay calm, and rules. */
final class SafetyParser {
  private static final Set<String> TOP =
      Set.of("words", "unless", "careful", "cannot-speak", "rules");
  private static final Set<String> KEYS =
      Set.of("id", "kind", "when", "unless", "matches", "ignores");
  private static final Map<String, DangerKind> KINDS =
      Map.of("attack", DangerKind.ATTACK, "suicide", DangerKind.SUICIDE, "child", DangerKind.CHILD);

  private final String file;
  private final Problems problems;
  private final Map<String, WordGroup> groups = new LinkedHashMap<>();
  private final Map<String, List<WordPattern>> reasons = new LinkedHashMap<>();

  private SafetyParser(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static SafetyRules parse(String file, String text, Problems problems) {
    return new SafetyParser(file, problems).rules(text);
  }

  private SafetyRules rules(String text) {
    List<DangerRule> rules = new ArrayList<>();
    YamlMap top = YamlMap.parse(file, text, 0, problems);
    if (top == null) {
      return new SafetyRules(file, rules, List.of(), List.of());
    }
    top.allowOnly(TOP);
    YamlMap words = top.map("words");
    if (words != null) {
      words.keys().forEach(name -> group(name, words));
    }
    YamlMap unless = top.map("unless");
    if (unless != null) {
      unless.keys().forEach(name -> reasons.put(name, patterns(unless.texts(name))));
    }
    for (YamlMap map : top.maps("rules")) {
      rules.add(rule(map));
    }
    for (DangerKind kind : DangerKind.values()) {
      if (rules.stream().noneMatch(r -> r.kind() == kind)) {
        top.problem("rules", "no rule sees the danger \"" + kind.id() + "\"", "add one");
      }
    }
    return new SafetyRules(
        file, rules, patterns(top.texts("careful")), patterns(top.texts("cannot-speak")));
  }

  private void group(String name, YamlMap words) {
    try {
      groups.put(name, WordGroup.of(words.strings(name)));
    } catch (IllegalArgumentException e) {
      words.problem(name, e.getMessage(), "write words, separated by commas");
    }
  }

  private DangerRule rule(YamlMap map) {
    map.allowOnly(KEYS);
    List<WordPattern> when = patterns(map.texts("when"));
    List<DangerRule.Example> matches = examples(map, "matches");
    if (when.isEmpty() || matches.isEmpty()) {
      map.problem(
          "when",
          "a rule needs patterns and messages that it must match",
          "add \"when:\" and \"matches:\"");
    }
    map.required("kind");
    return new DangerRule(
        map.required("id"),
        map.oneOf("kind", KINDS, DangerKind.ATTACK),
        when,
        reasons(map),
        matches,
        examples(map, "ignores"),
        map.line());
  }

  private List<WordPattern> reasons(YamlMap map) {
    List<WordPattern> all = new ArrayList<>();
    for (YamlMap.Text name : map.texts("unless")) {
      List<WordPattern> patterns = reasons.get(name.value());
      if (patterns == null) {
        problems.add(
            file,
            name.line(),
            "there is no list \"" + name.value() + "\" under unless",
            "use one of " + reasons.keySet());
      } else {
        all.addAll(patterns);
      }
    }
    return all;
  }

  private List<WordPattern> patterns(List<YamlMap.Text> texts) {
    List<WordPattern> patterns = new ArrayList<>();
    for (YamlMap.Text text : texts) {
      try {
        patterns.add(WordPattern.parse(text.value(), groups));
      } catch (IllegalArgumentException e) {
        problems.add(
            file,
            text.line(),
            "\"" + text.value() + "\": " + e.getMessage(),
            "see README.md, danger rules");
      }
    }
    return patterns;
  }

  private static List<DangerRule.Example> examples(YamlMap map, String key) {
    return map.texts(key).stream().map(t -> new DangerRule.Example(t.value(), t.line())).toList();
  }
}
