package org.waymark.understanding.meaning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts text into the pieces of words that a BERT model was trained on: lower case, no accents,
 * punctuation apart, then for each word the longest known piece from the left, again and again.
 *
 * <p>Written out here because the usual library is native code of 18 MB; see Devlin et al., "BERT",
 * 2019, and the vocabulary file's own settings (uncased, pieces inside a word begin with "##").
 */
final class WordPiece {
  private static final TokenFilter VOCABULARY = new JsonPointerBasedFilter("/model/vocab");
  private static final String INSIDE = "##";
  private static final int LONGEST_WORD = 100;
  private static final int REPLACEMENT = 0xFFFD;
  private static final int FIRST_CHINESE = 0x3400;

  private final Map<String, Integer> vocabulary;
  private final int begin;
  private final int end;
  private final int unknown;

  WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.begin = vocabulary.get("[CLS]");
    this.end = vocabulary.get("[SEP]");
    this.unknown = vocabulary.get("[UNK]");
  }

  /** Reads the vocabulary from a {@code tokenizer.json}. */
  static WordPiece of(InputStream tokenizer) throws IOException {
    JsonFactory json =
        JsonFactory.builder()
            // Thirty thousand names, each of which comes once.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();
    Map<String, Integer> vocabulary = new HashMap<>();
    try (JsonParser all = json.createParser(tokenizer);
        JsonParser pieces =
            new FilteringParserDelegate(all, VOCABULARY, Inclusion.ONLY_INCLUDE_ALL, false)) {
      pieces.nextToken();
      for (String piece = pieces.nextFieldName(); piece != null; piece = pieces.nextFieldName()) {
        vocabulary.put(piece, pieces.nextIntValue(0));
      }
    }
    return new WordPiece(vocabulary);
  }

  /**
   * The numbers of a text's pieces, between those for begin and end.
   *
   * @param limit the most numbers to give; what follows in the text is not read
   */
  long[] encode(String text, int limit) {
    List<Integer> ids = new ArrayList<>();
    ids.add(begin);
    for (String word : words(text)) {
      addPieces(word, ids);
      if (ids.size() >= limit) {
        break;
      }
    }
    int kept = Math.min(ids.size(), limit - 1);
    long[] encoded = new long[kept + 1];
    for (int i = 0; i < kept; i++) {
      encoded[i] = ids.get(i);
    }
    encoded[kept] = end;
    return encoded;
  }

  /** Whether a word in lower case is a piece of its own. */
  boolean knows(String word) {
    return vocabulary.containsKey(word);
  }

  private static List<String> words(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints().filter(WordPiece::isSeen).forEach(seen::appendCodePoint);
    String plain = Normalizer.normalize(seen, Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(
            c -> {
              boolean apart = standsAlone(c);
              if (apart || isSpace(c)) {
                flush(word, words);
              }
              if (apart) {
                words.add(Character.toString(c));
              } else if (!isSpace(c)) {
                word.appendCodePoint(c);
              }
            });
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  /** What is not seen (controls, joiners, marks of direction, half characters) is not read. */
  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> isSpace(c);
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
      default -> c != REPLACEMENT;
    };
  }

  /** Punctuation, ASCII symbols and Chinese characters are words of their own. */
  private static boolean standsAlone(int c) {
    if (c < 128) {
      return c > ' ' && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> isChinese(c);
    };
  }

  /** The characters themselves, neither their radicals nor the marks that go with them. */
  private static boolean isChinese(int c) {
    return c >= FIRST_CHINESE && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private void addPieces(String word, List<Integer> ids) {
    int first = ids.size();
    boolean tooLong = word.codePointCount(0, word.length()) > LONGEST_WORD;
    int from = 0;
    while (from < word.length()) {
      int to = tooLong ? from : word.length();
      Integer id = null;
      while (to > from) {
        id = vocabulary.get((from == 0 ? "" : INSIDE) + word.substring(from, to));
        if (id != null) {
          break;
        }
        to--;
      }
      if (id == null) {
        ids.subList(first, ids.size()).clear();
        ids.add(unknown);
        return;
      }
      ids.add(id);
      from = to;
    }
  }
}
