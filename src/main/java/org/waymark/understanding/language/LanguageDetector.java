package org.waymark.understanding.language;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.waymark.understanding.language.Detection.Certainty;

/**
 * Tells the language of a short message, in native script or romanised, with or without accents.
 * The script decides first, and alone where only one of the languages is written in it. Among the
 * others decides a naive Bayes classifier over runs of one to four letters, learnt from all
 * messages of the knowledge base: it knows how people here type, which detectors trained on
 * newspapers do not.
 *
 * <p>The weights lie in a table addressed by hash, one byte for each language. Immutable.
 */
public final class LanguageDetector implements Serializable {
  private static final long serialVersionUID = 2L;

  private static final String ENGLISH = ScriptDetector.ENGLISH;
  private static final int BUCKETS = 1 << 17;

  /** Runs of letters that fewer messages have say nothing. */
  private static final int FEWEST = 2;

  /** What a language that lacks a run is given in its place: this share of a message. */
  private static final double SMOOTHING = 0.1;

  /** The unit of the weights: natural logarithms in sixteenths. */
  private static final float UNIT = 1 / 16f;

  /** From this probability on, a language is taken. */
  private static final double TAKEN = 0.7;

  /** The same for a language that is likelier than not, where a twin takes the rest. */
  private static final double TAKEN_FROM_TWIN = 0.45;

  private static final double TAKEN_WITH_TWIN = 0.85;

  /** From this probability on that it is not English, the person is asked. */
  private static final double FOREIGN = 0.6;

  /** Languages that are hard to tell apart when they are typed in Latin letters. */
  private static final Map<String, Set<String>> TWINS =
      Map.of("hi", Set.of("ur", "pa"), "ur", Set.of("hi", "pa"), "pa", Set.of("hi", "ur"));

  /**
   * How likely Hindi is before a word is read, beside every other language. Typed in Latin letters
   * it is hardly to be told from Urdu, which is the main language of more people in England (Census
   * 2021).
   */
  private static final double HINDI = 0.5;

  /** One word alone must be this long to speak for a language. */
  private static final int LONG_WORD = 4;

  private static final int MANY_WORDS = 2;
  private static final int MOST_GUESSES = 5;

  private final String[] languages;
  private final PackedSums weights;

  /** By hash of a word: the languages whose messages have it, a bit for each. */
  private final int[] speakers;

  private LanguageDetector(String[] languages, PackedSums weights, int[] speakers) {
    this.languages = languages;
    this.weights = weights;
    this.speakers = speakers;
  }

  /**
   * Learns from messages.
   *
   * @param messages messages by their language, at most 31 languages
   */
  public static LanguageDetector of(SortedMap<String, List<String>> messages) {
    String[] languages = messages.keySet().toArray(String[]::new);
    float[] counts = new float[BUCKETS * languages.length];
    int[] speakers = new int[BUCKETS];
    for (int l = 0; l < languages.length; l++) {
      for (String message : messages.get(languages[l])) {
        List<String> words = LetterRuns.words(message);
        for (int hash : LetterRuns.hashes(words)) {
          counts[bucket(hash) * languages.length + l]++;
        }
        for (String word : words) {
          speakers[bucket(LetterRuns.word(word))] |= 1 << l;
        }
      }
    }
    int[] sizes =
        Arrays.stream(languages).mapToInt(language -> messages.get(language).size()).toArray();
    return new LanguageDetector(languages, weights(counts, sizes), speakers);
  }

  private static PackedSums weights(float[] counts, int[] sizes) {
    int n = sizes.length;
    PackedSums weights = new PackedSums(BUCKETS, n);
    double[] logs = new double[n];
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      double seen = 0;
      double sum = 0;
      for (int l = 0; l < n; l++) {
        float count = counts[bucket * n + l];
        seen += count;
        logs[l] = Math.log((count + SMOOTHING) / (sizes[l] + 1));
        sum += logs[l];
      }
      for (int l = 0; l < n && seen >= FEWEST; l++) {
        weights.set(bucket, l, Math.round((logs[l] - sum / n) / UNIT));
      }
    }
    return weights;
  }

  private static int bucket(int hash) {
    return hash & (BUCKETS - 1);
  }

  /** The languages that can be told apart. */
  public List<String> languages() {
    return List.of(languages);
  }

  /** Tells the language of a message. */
  public Detection detect(String message) {
    List<String> words = LetterRuns.words(message);
    if (words.isEmpty()) {
      return new Detection(Certainty.NONE, List.of());
    }
    if (ScriptDetector.isForeign(message)) {
      return new Detection(Certainty.FOREIGN, List.of());
    }
    Set<String> written = ScriptDetector.languagesOf(message);
    int[] possible =
        IntStream.range(0, languages.length)
            .filter(l -> written.isEmpty() || written.contains(languages[l]))
            .toArray();
    if (possible.length == 0) {
      return new Detection(Certainty.FOREIGN, List.of());
    }
    double[] probabilities = probabilities(words, possible);
    List<LanguageGuess> likely =
        IntStream.range(0, possible.length)
            .mapToObj(i -> new LanguageGuess(languages[possible[i]], probabilities[i]))
            .sorted(Comparator.comparingDouble(LanguageGuess::probability).reversed())
            .limit(MOST_GUESSES)
            .toList();
    return new Detection(certainty(words, likely, written), likely);
  }

  private double[] probabilities(List<String> words, int[] possible) {
    int[] rows = LetterRuns.hashes(words);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = bucket(rows[i]);
    }
    int[] sums = weights.sums(rows);
    double[] scores = new double[possible.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < possible.length; i++) {
      scores[i] = sums[possible[i]];
      max = Math.max(max, scores[i]);
    }
    // Runs of letters overlap, so they are no independent witnesses: their number counts less.
    double scale = UNIT / Math.sqrt(rows.length);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = prior(languages[possible[i]]) * Math.exp((scores[i] - max) * scale);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  private static double prior(String language) {
    return language.equals("hi") ? HINDI : 1;
  }

  private Certainty certainty(List<String> words, List<LanguageGuess> likely, Set<String> written) {
    if (written.size() == 1) {
      return Certainty.SURE;
    }
    LanguageGuess best = likely.get(0);
    int known = known(words, best.language());
    if (best.language().equals(ENGLISH)) {
      return best.probability() >= TAKEN && known >= MANY_WORDS ? Certainty.SURE : Certainty.NONE;
    }
    boolean enough = known >= MANY_WORDS || isOnlyIn(words, best.language());
    if (enough && isTaken(best, likely)) {
      return Certainty.SURE;
    }
    double english =
        likely.stream()
            .filter(guess -> guess.language().equals(ENGLISH))
            .mapToDouble(LanguageGuess::probability)
            .sum();
    return known > 0 && 1 - english >= FOREIGN ? Certainty.UNSURE : Certainty.NONE;
  }

  private static boolean isTaken(LanguageGuess best, List<LanguageGuess> likely) {
    if (best.probability() >= TAKEN) {
      return true;
    }
    Set<String> twins = TWINS.getOrDefault(best.language(), Set.of());
    double together =
        best.probability()
            + likely.stream()
                .filter(guess -> twins.contains(guess.language()))
                .mapToDouble(LanguageGuess::probability)
                .sum();
    return best.probability() >= TAKEN_FROM_TWIN && together >= TAKEN_WITH_TWIN;
  }

  /**
   * How many words speak for a language. For none but English do English words, which everybody
   * mixes in.
   */
  private int known(List<String> words, String language) {
    int own = 1 << number(language);
    int english = language.equals(ENGLISH) ? 0 : englishBit();
    int known = 0;
    for (String word : words) {
      int by = speakers[bucket(LetterRuns.word(word))];
      known += (by & own) != 0 && (by & english) == 0 ? 1 : 0;
    }
    return known;
  }

  private int englishBit() {
    int number = number(ENGLISH);
    return number < 0 ? 0 : 1 << number;
  }

  /** Whether some long word is one of this language and of no other. */
  private boolean isOnlyIn(List<String> words, String language) {
    int bit = 1 << number(language);
    return words.stream()
        .anyMatch(
            word -> word.length() >= LONG_WORD && speakers[bucket(LetterRuns.word(word))] == bit);
  }

  private int number(String language) {
    return Arrays.asList(languages).indexOf(language);
  }
}
