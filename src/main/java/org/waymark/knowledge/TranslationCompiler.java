package org.waymark.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.text.Later;

/**
 * Gathers the files of every language beside English: {@code phrases/pl.yaml} makes a language; its
 * articles, messages, danger rules and examples belong to it.
 */
final class TranslationCompiler {
  private static final Pattern PATH =
      Pattern.compile(
          "phrases/([a-z]{2,3})\\.yaml|messages/([a-z]{2,3})\\.tsv|never-say/([a-z]{2,3})\\.yaml"
              + "|safety/([a-z]{2,3})(?:\\.yaml|-examples\\.tsv)");

  private final KnowledgeFiles files;
  private final Map<String, Article> english;
  private final Phrases phrases;
  private final Problems problems;

  /**
   * @param english the English articles, by id
   * @param phrases the English phrases
   */
  TranslationCompiler(
      KnowledgeFiles files, Map<String, Article> english, Phrases phrases, Problems problems) {
    this.files = files;
    this.english = english;
    this.phrases = phrases;
    this.problems = problems;
  }

  /** Whether a path is that of a file of some language, apart from articles. */
  static boolean isOurs(String path) {
    return PATH.matcher(path).matches();
  }

  /**
   * Reads every language that has phrases.
   *
   * @param articles the articles that are not English
   */
  SortedMap<String, Translation> compile(List<Article> articles) {
    SortedMap<String, Map<String, Article>> byLanguage = new TreeMap<>();
    for (String path : files.texts().keySet()) {
      Matcher matcher = PATH.matcher(path);
      if (matcher.matches()) {
        language(path, matcher, byLanguage);
      }
    }
    articles.forEach(article -> add(article, byLanguage));
    SortedMap<String, Translation> translations = new TreeMap<>();
    byLanguage.forEach((code, texts) -> translations.put(code, translation(code, texts)));
    return translations;
  }

  private void language(
      String path, Matcher matcher, SortedMap<String, Map<String, Article>> byLanguage) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String code = matcher.group(group);
      if (code == null || code.equals(KnowledgeBase.ENGLISH)) {
        continue;
      }
      if (files.text("phrases/" + code + ".yaml") == null) {
        notServed(path, code);
      } else {
        byLanguage.computeIfAbsent(code, k -> new LinkedHashMap<>());
      }
    }
  }

  private void add(Article article, Map<String, Map<String, Article>> byLanguage) {
    Map<String, Article> of = byLanguage.get(article.language());
    if (of == null) {
      notServed(article.file(), article.language());
    } else {
      of.put(article.id(), article);
    }
  }

  private void notServed(String file, String code) {
    problems.add(
        file,
        1,
        "the language " + code + " is not served",
        "add phrases/" + code + ".yaml, or remove the file");
  }

  private Translation translation(String code, Map<String, Article> articles) {
    String messages = "messages/" + code + ".tsv";
    String examples = "safety/" + code + "-examples.tsv";
    String words = "phrases/" + code + ".yaml";
    return new Translation(
        code,
        articles,
        Phrases.translated(words, files.text(words), phrases, !articles.isEmpty(), problems),
        neverSay("never-say/" + code + ".yaml"),
        Later.of(
            new TrainingData(
                safety("safety/" + code + ".yaml"),
                SafetyExample.parse(examples, required(examples), problems),
                LabelledMessage.parse(messages, required(messages), english.keySet(), problems),
                List.of())));
  }

  private NeverSay neverSay(String file) {
    String text = files.text(file);
    return text == null ? NeverSay.nothing() : NeverSay.parse(file, text, problems);
  }

  private SafetyRules safety(String file) {
    String text = files.text(file);
    return text == null
        ? new SafetyRules(file, List.of(), List.of(), List.of())
        : SafetyParser.parse(file, text, problems);
  }

  private String required(String path) {
    String text = files.text(path);
    if (text == null) {
      problems.add(path, 1, "the file is missing", "nothing is understood without it: add it");
      return "";
    }
    return text;
  }
}
