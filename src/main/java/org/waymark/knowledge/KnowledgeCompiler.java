package org.waymark.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.text.Later;

/**
 * Turns the texts of a knowledge base into values, or into the list of everything that is wrong.
 *
 * <p>This is the first of two steps: it finds what can be seen in the files alone. The second is
 * {@code org.waymark.validation.SnapshotBuilder}, which also tries the answers out.
 */
public final class KnowledgeCompiler {
  private static final String LANGUAGE = KnowledgeBase.ENGLISH;
  static final String SAFETY = "safety/" + LANGUAGE + ".yaml";
  static final String SAFETY_EXAMPLES = "safety/" + LANGUAGE + "-examples.tsv";
  static final String PHRASES = "phrases/" + LANGUAGE + ".yaml";
  static final String WORDS = "words/" + LANGUAGE + ".yaml";
  static final String MESSAGES = "messages/" + LANGUAGE + ".tsv";
  static final String OUT_OF_SCOPE = "out-of-scope/" + LANGUAGE + ".txt";

  private static final Set<String> KNOWN =
      Set.of(
          ContactsParser.FILE,
          PlacesParser.FILE,
          NeverSay.FILE,
          SAFETY,
          SAFETY_EXAMPLES,
          PHRASES,
          WORDS,
          MESSAGES,
          OUT_OF_SCOPE,
          "README.md");

  private KnowledgeCompiler() {}

  /**
   * Reads all files and adds every problem to {@code problems}. The result is only fit for use when
   * no problem was added; it is given all the same, so that later checks can look for more.
   */
  public static KnowledgeBase compile(KnowledgeFiles files, Problems problems) {
    Map<String, Article> articles = new LinkedHashMap<>();
    List<Article> translated = new ArrayList<>();
    ArticleParser parser = new ArticleParser(problems);
    for (Map.Entry<String, String> file : files.texts().entrySet()) {
      String path = file.getKey();
      if (ArticleParser.PATH.matcher(path).matches()) {
        Article article = parser.parse(path, file.getValue());
        if (article != null && !article.language().equals(LANGUAGE)) {
          translated.add(article);
        } else {
          add(article, articles, problems);
        }
      } else if (!KNOWN.contains(path) && !TranslationCompiler.isOurs(path)) {
        problems.add(
            path,
            1,
            "this file is not part of the knowledge base",
            "move it away or mend its name");
      }
    }
    Phrases phrases = Phrases.parse(PHRASES, required(files, PHRASES, problems), problems);
    KnowledgeBase base =
        new KnowledgeBase(
            articles,
            ContactsParser.parse(required(files, ContactsParser.FILE, problems), problems),
            PlacesParser.parse(required(files, PlacesParser.FILE, problems), problems),
            phrases,
            NeverSay.parse(NeverSay.FILE, required(files, NeverSay.FILE, problems), problems),
            Vocabulary.parse(WORDS, required(files, WORDS, problems), problems),
            Later.of(training(files, articles, problems)),
            new TranslationCompiler(files, articles, phrases, problems).compile(translated));
    ArticleChecks.check(base, problems);
    base.translations().values().forEach(t -> ArticleChecks.check(base, t, problems));
    return base;
  }

  private static TrainingData training(
      KnowledgeFiles files, Map<String, Article> articles, Problems problems) {
    return new TrainingData(
        SafetyParser.parse(SAFETY, required(files, SAFETY, problems), problems),
        SafetyExample.parse(SAFETY_EXAMPLES, required(files, SAFETY_EXAMPLES, problems), problems),
        LabelledMessage.parse(
            MESSAGES, required(files, MESSAGES, problems), articles.keySet(), problems),
        lines(required(files, OUT_OF_SCOPE, problems)));
  }

  private static void add(Article article, Map<String, Article> articles, Problems problems) {
    if (article == null) {
      return;
    }
    if (articles.putIfAbsent(article.id(), article) != null) {
      problems.add(
          article.file(),
          1,
          "another section has an article of the same name",
          "rename one folder");
    }
  }

  private static String required(KnowledgeFiles files, String path, Problems problems) {
    String text = files.text(path);
    if (text == null) {
      problems.add(path, 1, "the file is missing", "restore it");
      return path.endsWith(".yaml") ? "{}" : "";
    }
    return text;
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty() && !l.startsWith("# "))
        .toList();
  }
}
