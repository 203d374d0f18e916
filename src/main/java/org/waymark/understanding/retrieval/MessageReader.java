package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.knowledge.Vocabulary;
import org.waymark.text.SentenceEncoder;
import org.waymark.text.Tokens;
import org.waymark.text.Word;
import org.waymark.text.WordReader;

/**
 * Reads a message as the words that matter for finding an answer: phone spelling written out,
 * typing errors mended towards words of the examples, filler dropped.
 */
final class MessageReader implements Serializable {
  private static final long serialVersionUID = 1L;

  private final WordReader reader;
  private final Set<String> filler;
  private final Map<String, Set<String>> same;

  MessageReader(Vocabulary vocabulary, List<Example> examples) {
    this.filler = vocabulary.filler();
    this.same = vocabulary.same();
    Set<String> words = new HashSet<>(vocabulary.same().keySet());
    examples.forEach(e -> words.addAll(Tokens.of(e.text())));
    words.addAll(vocabulary.filler());
    vocabulary.spelling().values().forEach(v -> words.addAll(Arrays.asList(v.split(" ", -1))));
    this.reader = new WordReader(vocabulary.spelling(), words, words);
  }

  /** The words that matter, in order; all words when nothing but filler was written. */
  List<String> read(String message) {
    List<String> all = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Word word : reader.read(message)) {
      all.add(word.meant());
      if (!filler.contains(word.meant())) {
        words.add(word.meant());
      }
    }
    return words.isEmpty() ? all : words;
  }

  /**
   * The message as an encoder reads it best: phone spelling written out, filler dropped, and what
   * the encoder does not know as a word mended where it looks misspelt.
   */
  String forEncoder(String message, SentenceEncoder encoder) {
    if (encoder == null) {
      return message;
    }
    List<String> words = new ArrayList<>();
    for (Word word : reader.read(message)) {
      if (!filler.contains(word.meant())) {
        words.add(encoder.knows(word.typed()) ? word.typed() : word.meant());
      }
    }
    return words.isEmpty() ? message : String.join(" ", words);
  }

  /** The names of the groups of like words that a word belongs to. */
  Set<String> groups(String word) {
    return same.getOrDefault(word, Set.of());
  }
}
