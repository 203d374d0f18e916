package org.waymark.understanding.retrieval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cuts examples into parts, each left out of a training once. Nearly the same examples of a label
 * are left out together: a model that has seen all but one word of a message is not tested by it.
 * The examples of a label are cut in stretches as they stand in the files, because messages written
 * one after the other are often alike too.
 */
final class Folds {
  /** The cosine of their words from which on two examples are nearly the same. */
  private static final float SAME = 0.5f;

  private Folds() {}

  /**
   * Cuts.
   *
   * @param labelOf by position: the label
   * @param points by position: where the example lies
   * @param folds how many parts to cut
   * @return the positions of each part
   */
  static List<int[]> cut(List<String> labelOf, List<Point> points, int folds) {
    Map<String, List<Integer>> byLabel = new LinkedHashMap<>();
    for (int i = 0; i < labelOf.size(); i++) {
      byLabel.computeIfAbsent(labelOf.get(i), k -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> parts = new ArrayList<>();
    IntStream.range(0, folds).forEach(f -> parts.add(new ArrayList<>()));
    for (List<Integer> examples : byLabel.values()) {
      int at = 0;
      for (List<Integer> group : groups(examples, points)) {
        parts.get(at * folds / examples.size()).addAll(group);
        at += group.size();
      }
    }
    return parts.stream().map(p -> p.stream().mapToInt(Integer::intValue).toArray()).toList();
  }

  /** Each example joins the first group whose first example it is nearly the same as. */
  private static List<List<Integer>> groups(List<Integer> examples, List<Point> points) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int example : examples) {
      List<Integer> home = null;
      for (List<Integer> group : groups) {
        if (points.get(group.get(0)).words().cosine(points.get(example).words()) >= SAME) {
          home = group;
          break;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        groups.add(home);
      }
      home.add(example);
    }
    return groups;
  }
}
