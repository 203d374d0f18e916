package org.waymark.staff.console;

import java.util.List;
import java.util.Locale;
import org.waymark.knowledge.KnowledgeFiles;

/** The languages of the knowledge base: those that have phrases. */
final class Languages {
  static final String ENGLISH = "en";

  private static final String FOLDER = "phrases/";
  private static final String END = ".yaml";

  private Languages() {}

  /** The codes of all but English. */
  static List<String> of(KnowledgeFiles files) {
    return files.texts().keySet().stream()
        .filter(path -> path.startsWith(FOLDER) && path.endsWith(END))
        .map(path -> path.substring(FOLDER.length(), path.length() - END.length()))
        .filter(code -> !code.equals(ENGLISH))
        .toList();
  }

  /** Whether a language is written from right to left. */
  static boolean isRightToLeft(String code) {
    return List.of("ar", "fa", "ur", "ps", "ckb", "he").contains(code.toLowerCase(Locale.ROOT));
  }
}
