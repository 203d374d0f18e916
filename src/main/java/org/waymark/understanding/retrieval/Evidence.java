package org.waymark.understanding.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One thing in a message that speaks for an article.
 *
 * @param field what kind of thing: word, pair of words, group of like words, or part of a word
 * @param text the thing itself, as it was understood
 * @param weight how much it adds to the article's score, beyond what it adds to the average article
 */
public record Evidence(String field, String text, double weight) {
  private static final int MOST = 6;

  static List<Evidence> of(
      Softmax model, FeatureSpace space, Features features, Point point, int label) {
    List<Evidence> found = new ArrayList<>();
    SparseVector vector = point.words();
    for (String feature : features.all().stream().distinct().toList()) {
      int id = space.numbers().numberOf(feature);
      if (id >= 0) {
        double weight = vector.weightOf(id) * (model.weight(id, label) - model.average(id));
        if (weight > 0) {
          found.add(new Evidence(field(feature.charAt(0)), feature.substring(1), weight));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Evidence::weight).reversed());
    return found.stream().limit(MOST).toList();
  }

  private static String field(char kind) {
    return switch (kind) {
      case Features.STEM -> "word";
      case Features.PAIR -> "pair";
      case Features.GROUP -> "group";
      default -> "part";
    };
  }

  /** The words are a person's. */
  @Override
  public String toString() {
    return "Evidence[" + field + "]";
  }
}
