package org.waymark.understanding.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

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

  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_PART = 4;

  /** Lucene would keep a reader by thread, and in its buffer the words of the last message. */
  private static final Analyzer.ReuseStrategy NO_MEMORY =
      new Analyzer.ReuseStrategy() {
        @Override
        public TokenStreamComponents getReusableComponents(Analyzer analyzer, String field) {
          return null;
        }

        @Override
        public void setReusableComponents(
            Analyzer analyzer, String field, TokenStreamComponents components) {}
      };

  private static final Analyzer STEMS =
      new Analyzer(NO_MEMORY) {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new WhitespaceTokenizer();
          return new TokenStreamComponents(words, new PorterStemFilter(words));
        }
      };

  static Features of(List<String> words, MessageReader reader) {
    List<String> stems = stems(String.join(" ", words));
    List<String> groups = new ArrayList<>();
    List<String> all = new ArrayList<>(words.size() * 16);
    for (int i = 0; i < stems.size(); i++) {
      all.add(STEM + stems.get(i));
      if (i > 0) {
        all.add(PAIR + stems.get(i - 1) + ' ' + stems.get(i));
      }
    }
    for (String word : words) {
      groups.addAll(reader.groups(word));
      addParts(word, all);
    }
    groups.forEach(group -> all.add(GROUP + group));
    return new Features(stems, groups, all);
  }

  private static void addParts(String word, List<String> all) {
    String marked = PART + "_" + word + "_";
    for (int length = SHORTEST_PART; length <= LONGEST_PART; length++) {
      for (int from = 1; from + length <= marked.length(); from++) {
        all.add(PART + marked.substring(from, from + length));
      }
    }
  }

  private static List<String> stems(String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = STEMS.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** A person's words are never printed. */
  @Override
  public String toString() {
    return "Features[" + all.size() + "]";
  }
}
