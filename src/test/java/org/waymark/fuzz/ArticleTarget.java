package org.waymark.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.knowledge.KnowledgeCompiler;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.knowledge.Problems;

/** Front matter and Markdown: whatever staff save as an article is read, or is a problem. */
public final class ArticleTarget {
  private static final String ARTICLE =
      KnowledgeFixture.files().texts().keySet().stream()
          .filter(path -> path.startsWith("articles/"))
          .findFirst()
          .orElseThrow();

  private ArticleTarget() {}

  /** A good article, for Jazzer to begin with. */
  static String seed() {
    return KnowledgeFixture.files().texts().get(ARTICLE);
  }

  /** What Jazzer calls first: loading classes takes longer than any input may. */
  public static void fuzzerInitialize() {
    KnowledgeFixture.base();
  }

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    Map<String, String> texts = new TreeMap<>(KnowledgeFixture.files().texts());
    texts.put(ARTICLE, new String(input, StandardCharsets.UTF_8));
    KnowledgeCompiler.compile(new KnowledgeFiles(texts), new Problems());
  }
}
