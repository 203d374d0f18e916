package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Chance;

/** What every encoder must do. */
public abstract class SentenceEncoderContract {
  /** The encoder to try. */
  protected abstract SentenceEncoder encoder();

  private static double cosine(float[] a, float[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> (double) a[i] * b[i]).sum();
  }

  private double likeness(String a, String b) {
    return cosine(encoder().encode(a), encoder().encode(b));
  }

  private void assertIsPoint(String sentence) {
    float[] point = encoder().encode(sentence);
    assertEquals(encoder().dimensions(), point.length);
    assertEquals(1, Math.sqrt(cosine(point, point)), 1e-4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my husband hits me",
        "",
        " ",
        "?",
        "\uD83D\uDE22\uD83D\uDE22",
        "\uD800",
        "help \uDC00\uD83D me",
        "\u0000\u001B\u202E\u200B",
        "\u6211\u4E08\u592B\u6253\u6211",
        "\u062A\u0639\u0631\u0636\u062A",
        "[CLS] [SEP] [MASK]"
      })
  void anyTextIsAPointAtDistanceOne(String sentence) {
    assertIsPoint(sentence);
  }

  @Test
  void aVeryLongTextIsAPointToo() {
    assertIsPoint("my husband hits me ".repeat(5000));
    assertIsPoint("a".repeat(100_000));
  }

  @Test
  void textByChanceIsAPoint() {
    Chance.tries(30, chance -> assertIsPoint(chance.text(300)));
  }

  @Test
  void theSameSentenceIsTheSamePoint() {
    String sentence = "will the police tell the home office";
    float[] first = encoder().encode(sentence);
    encoder().encode("something else");
    assertArrayEquals(first, encoder().encode(sentence));
  }

  @Test
  void whatIsGivenOutCanBeChangedWithoutHarm() {
    float[] first = encoder().encode("my boss took my passport");
    float[] kept = first.clone();
    Arrays.fill(first, 0);
    assertArrayEquals(kept, encoder().encode("my boss took my passport"));
  }

  @Test
  void manyThreadsGetTheSamePoints() {
    List<String> sentences = IntStream.range(0, 40).mapToObj(i -> "I waited " + i).toList();
    List<float[]> one = sentences.stream().map(encoder()::encode).toList();
    List<float[]> many = sentences.parallelStream().map(encoder()::encode).toList();
    for (int i = 0; i < one.size(); i++) {
      assertArrayEquals(one.get(i), many.get(i));
    }
  }

  @Test
  void likeSentencesAreNearerThanUnlikeOnes() {
    String sentence = "my husband hits me";
    assertTrue(
        likeness(sentence, "my husband hits me every night")
            > likeness(sentence, "when is the next bus to Crewe"));
  }

  @Test
  void capitalsDoNotMatter() {
    assertEquals(1, likeness("MY HUSBAND HITS ME", "my husband hits me"), 1e-4);
  }

  @Test
  void knowsAWordButNotItsMisspelling() {
    assertTrue(encoder().knows("husband"));
    assertFalse(encoder().knows("husbnad"));
    assertFalse(encoder().knows(""));
  }

  @Test
  void hasAName() {
    assertFalse(encoder().name().isBlank());
  }
}
