package org.waymark.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.knowledge.KnowledgeCompiler;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.knowledge.Problems;

/** Contacts, rules, phrases and lists: any file that is no article is read, or is a problem. */
public final class YamlTarget {
  private static final List<String> PATHS =
      KnowledgeFixture.files().texts().keySet().stream()
          .filter(path -> !path.startsWith("articles/"))
          .sorted()
          .toList();

  private YamlTarget() {}

  /** Good files, each behind the byte that names it, for Jazzer to begin with. */
  static List<String> seeds() {
    return PATHS.stream()
        .map(path -> (char) PATHS.indexOf(path) + KnowledgeFixture.files().texts().get(path))
        .toList();
  }

  /** What Jazzer calls first: loading classes takes longer than any input may. */
  public static void fuzzerInitialize() {
    KnowledgeFixture.base();
  }

  /** What Jazzer calls; the first byte says which file it is. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    Map<String, String> texts = new TreeMap<>(KnowledgeFixture.files().texts());
    String path = PATHS.get((input[0] & 0xFF) % PATHS.size());
    texts.put(path, new String(input, 1, input.length - 1, StandardCharsets.UTF_8));
    KnowledgeCompiler.compile(new KnowledgeFiles(texts), new Problems());
  }
}
