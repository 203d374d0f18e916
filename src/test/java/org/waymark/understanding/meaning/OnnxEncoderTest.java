package org.waymark.understanding.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.ShippedKnowledge;
import org.waymark.text.SentenceEncoder;
import org.waymark.text.SentenceEncoderContract;

class OnnxEncoderTest extends SentenceEncoderContract {
  @Override
  protected SentenceEncoder encoder() {
    return ShippedKnowledge.encoder().await().orElseThrow();
  }

  private double likeness(String a, String b) {
    float[] first = encoder().encode(a);
    float[] second = encoder().encode(b);
    return IntStream.range(0, first.length).mapToDouble(i -> (double) first[i] * second[i]).sum();
  }

  @ParameterizedTest
  @CsvSource({
    "my husband hits me, I am beaten by the man I married, he took me to the cinema",
    "I have nowhere to sleep tonight, I am homeless, I have tickets for tonight",
    "someone took my passport, my identity documents were stolen, someone took my seat",
    "will the police tell immigration, do officers pass my details on, where is the station"
  })
  void likeMeaningsAreNearerThanLikeWords(String sentence, String like, String unlike) {
    assertTrue(likeness(sentence, like) > likeness(sentence, unlike));
  }

  @Test
  void whatStandsBehindTheFirstHundredWordsDoesNotCount() {
    String start = "my husband hits me and ".repeat(40);
    assertEquals(1, likeness(start + "the bus is late", start + "I like bread"), 1e-4);
  }

  @Test
  void saysWhichModelItIs() {
    assertEquals("bge-small-en-v1.5-q", encoder().name());
    assertEquals(384, encoder().dimensions());
  }
}
