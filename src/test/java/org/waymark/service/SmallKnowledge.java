package org.waymark.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.conversation.RequiredArticles;

/**
 * The fewest texts with which the service starts: the shipped lists, a danger rule of each kind,
 * and short articles that say only which one they are.
 */
final class SmallKnowledge {
  static final String PHRASES = "phrases/en.yaml";

  private static final String SAFETY =
      """
      rules:
        - {id: child, kind: child, when: [hurting child], matches: [hurting child]}
        - {id: suicide, kind: suicide, when: [want to die], matches: [want to die]}
        - {id: attack, kind: attack, when: [hitting me], matches: [hitting me]}
      """;

  private SmallKnowledge() {}

  /** Writes them into a folder. */
  static void write(Path folder) {
    texts().forEach((path, text) -> write(folder, path, text));
  }

  static void write(Path folder, String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    for (String path : List.of("contacts.yaml", "places.tsv", "never-say.yaml", "words/en.yaml")) {
      texts.put(path, shipped(path));
    }
    texts.put("out-of-scope/en.txt", "best pizza in town\nwho won the football\n");
    texts.put("safety/en.yaml", SAFETY);
    texts.put(PHRASES, shipped(PHRASES).replaceFirst("(?m)^menu: .*", "menu: [idva]"));
    for (String id : RequiredArticles.IDS) {
      texts.put("articles/all/" + id + "/en.md", article(id));
    }
    return texts;
  }

  private static String shipped(String path) {
    try {
      return KnowledgeFolder.find(Optional.empty()).read().text(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String article(String id) {
    String questions =
        IntStream.rangeClosed('a', 'o')
            .mapToObj(letter -> "  - " + id + " " + (char) letter)
            .collect(Collectors.joining("\n"));
    return """
        ---
        title: About it
        menu: About it
        questions:
        %s
        sms: This is the one on %s.
        related: []
        sources: [{url: waymark, date: 2026-11-23}]
        reviewed:
        review-by: 2027-11-23
        status: draft
        ---
        This is the page.
        """
        .formatted(questions, id.replace('-', ' '));
  }
}
