package org.waymark.understanding.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * What two messages can have in common: stems, pairs of neighbouring stems, groups of like words,
 * and parts of words (which survive misspelling).
 *
 * @param stems the stems, in the order of the words
 * @param groups the groups of like words that the words belong to
 * @param all every feature, each with a letter before it that tells its kind
 */
record Features(List<String> stems, List<String> groups, List<String> all) {
  static final char STEM = 'w';
  static final char PAIR = 'p';
  static final char GROUP = 'g';
  static final char PART = 'c';

  static final char END_OF_WORD = '_';

  static final int SHORTEST_PART = 3;
  static final int LONGEST_PART = 4;

  static Features of(List<String> words, MessageReader reader) {
    List<String> stems = stems(words);
    List<String> groups = new ArrayList<>();
    List<String> all = new ArrayList<>(words.size() * 16);
    for (int i = 0; i < stems.size(); i++) {
      all.add(STEM + stems.get(i));
      if (i > 0) {
        all.add(pair(stems.get(i - 1), stems.get(i)));
      }
    }
    for (String word : words) {
      groups.addAll(reader.groups(word));
      addParts(word, all);
    }
    groups.forEach(group -> all.add(GROUP + group));
    return new Features(stems, groups, all);
  }

  /** The feature of two stems that stand side by side. */
  static String pair(String first, String second) {
    return PAIR + first + ' ' + second;
  }

  private static void addParts(String word, List<String> all) {
    String marked = "" + PART + END_OF_WORD + word + END_OF_WORD;
    for (int length = SHORTEST_PART; length <= LONGEST_PART; length++) {
      for (int from = 1; from + length <= marked.length(); from++) {
        all.add(PART + marked.substring(from, from + length));
      }
    }
  }

  /** The stems of words, in order; of a word too long for one, several. */
  static List<String> stems(List<String> words) {
    List<String> terms = new ArrayList<>(words.size());
    try (TokenStream stream = new PorterStemFilter(new Words(words))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /**
   * The words as Lucene wants to be given them. Made anew for each message: an analyzer would keep
   * one by thread, and in its buffer the words of the last message.
   */
  private static final class Words extends TokenStream {
    /** Longer words are read in pieces, as by Lucene's own tokenizers. */
    private static final int LONGEST = CharTokenizer.DEFAULT_MAX_WORD_LEN;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Iterator<String> words;
    private String rest = "";

    Words(List<String> words) {
      this.words = words.iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      while (rest.isEmpty()) {
        if (!words.hasNext()) {
          return false;
        }
        rest = words.next();
      }
      int end = Math.min(rest.length(), LONGEST);
      term.append(rest, 0, end);
      rest = rest.substring(end);
      return true;
    }
  }

  /** A person's words are never printed. */
  @Override
  public String toString() {
    return "Features[" + all.size() + "]";
  }
}
