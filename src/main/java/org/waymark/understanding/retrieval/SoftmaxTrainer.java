package org.waymark.understanding.retrieval;

import java.util.List;
import java.util.Random;

/**
 * Trains a {@link Softmax} by stochastic gradient descent. The order of the examples is shuffled by
 * a fixed seed: the same examples always give the same model.
 */
final class SoftmaxTrainer {
  private static final long SEED = 20261123;

  private final float rate;
  private final int rounds;

  SoftmaxTrainer(float rate, int rounds) {
    this.rate = rate;
    this.rounds = rounds;
  }

  /**
   * Moves a model towards the targets.
   *
   * @param model the model to train
   * @param points the examples
   * @param targets by example: the probability that each label should have
   * @return the same model
   */
  Softmax train(Softmax model, List<Point> points, float[][] targets) {
    Softmax.Steps steps = new Softmax.Steps(rate, model.features() + 1);
    int[] order = new int[points.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      shuffle(order, random);
      for (int example : order) {
        learn(model, points.get(example), targets[example], steps);
      }
    }
    return model;
  }

  private static void learn(Softmax model, Point point, float[] target, Softmax.Steps steps) {
    float[] error = model.probabilities(point);
    float squares = 0;
    for (int l = 0; l < error.length; l++) {
      error[l] = target[l] - error[l];
      squares += error[l] * error[l];
    }
    steps.answer(squares);
    model.move(point, error, steps);
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }
}
