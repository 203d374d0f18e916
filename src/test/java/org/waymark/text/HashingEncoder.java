package org.waymark.text;

import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** An encoder for tests: each word points in a direction of its own, a sentence to their middle. */
public final class HashingEncoder implements SentenceEncoder {
  private static final int DIMENSIONS = 16;

  private final String name;
  private final Set<String> known;
  private final AtomicInteger asked = new AtomicInteger();

  /** An encoder that knows a few words as a whole. */
  public HashingEncoder() {
    this("hashing", Set.of("my", "husband", "hits", "me", "the", "police"));
  }

  /** Another model, for which these words are whole. */
  public HashingEncoder(String name, Set<String> known) {
    this.name = name;
    this.known = Set.copyOf(known);
  }

  @Override
  public float[] encode(String sentence) {
    asked.incrementAndGet();
    double[] sum = new double[DIMENSIONS];
    sum[0] = 1e-3;
    for (String word : Tokens.of(sentence)) {
      Random direction = new Random((name + word).hashCode());
      for (int i = 0; i < DIMENSIONS; i++) {
        sum[i] += direction.nextGaussian();
      }
    }
    double squares = 0;
    for (double v : sum) {
      squares += v * v;
    }
    float[] point = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      point[i] = (float) (sum[i] / Math.sqrt(squares));
    }
    return point;
  }

  /** How many sentences it was given. */
  public int asked() {
    return asked.get();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public boolean knows(String word) {
    return known.contains(word);
  }
}
