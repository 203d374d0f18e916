package org.waymark.understanding.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What two messages can have in common, each kind in a field of its own: stems, pairs of stems,
 * groups of like words, and parts of words (which survive misspelling).
 */
final class Features {
  static final String STEMS = "stems";
  static final String PAIRS = "pairs";
  static final String GROUPS = "groups";
  static final String GRAMS = "grams";

  private static final Analyzer STEM_ANALYZER = stemAnalyzer(false);
  private static final Analyzer PAIR_ANALYZER = stemAnalyzer(true);
  private static final Analyzer GRAM_ANALYZER = gramAnalyzer();

  private final List<String> stems;
  private final List<String> pairs;
  private final List<String> groups;
  private final List<String> grams;

  private Features(List<String> stems, List<String> pairs, List<String> groups, List<String> grams) {
    this.stems = stems;
    this.pairs = pairs;
    this.groups = groups;
    this.grams = grams;
  }

  static Features of(List<String> words, MessageReader reader) {
    String text = String.join(" ", words);
    List<String> groups = new ArrayList<>();
    words.forEach(w -> groups.addAll(reader.groups(w)));
    StringBuilder marked = new StringBuilder();
    words.forEach(w -> marked.append('_').append(w).append("_ "));
    return new Features(
        analyse(STEM_ANALYZER, text),
        words.size() < 2 ? List.of() : analyse(PAIR_ANALYZER, text),
        groups,
        analyse(GRAM_ANALYZER, marked.toString()));
  }

  List<String> stems() {
    return stems;
  }

  List<String> pairs() {
    return pairs;
  }

  List<String> groups() {
    return groups;
  }

  List<String> grams() {
    return grams;
  }

  private static Analyzer stemAnalyzer(boolean inPairs) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new WhitespaceTokenizer();
        TokenStream stems = new PorterStemFilter(words);
        if (inPairs) {
          ShingleFilter pairs = new ShingleFilter(stems, 2, 2);
          pairs.setOutputUnigrams(false);
          return new TokenStreamComponents(words, pairs);
        }
        return new TokenStreamComponents(words, stems);
      }
    };
  }

  private static Analyzer gramAnalyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new WhitespaceTokenizer();
        return new TokenStreamComponents(words, new NGramTokenFilter(words, 3, 5, false));
      }
    };
  }

  private static List<String> analyse(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
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
}
