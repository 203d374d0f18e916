package org.waymark.understanding.retrieval;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The labels of some examples, numbered, and what each example should be taken for. */
final class Labels implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What is left for the other right answers of an example that has some. */
  private static final float ALSO = 0.3f;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> names;

  Labels(List<Example> examples) {
    examples.forEach(e -> numbers.putIfAbsent(e.label(), numbers.size()));
    names = new ArrayList<>(numbers.keySet());
  }

  int size() {
    return names.size();
  }

  String name(int label) {
    return names.get(label);
  }

  /** The number of a label, or -1. */
  int number(String name) {
    return numbers.getOrDefault(name, -1);
  }

  /** The probability that each label should have for an example. */
  float[] target(Example example) {
    float[] target = new float[names.size()];
    List<Integer> also = example.also().stream().map(this::number).filter(l -> l >= 0).toList();
    target[number(example.label())] = also.isEmpty() ? 1 : 1 - ALSO;
    also.forEach(l -> target[l] += ALSO / also.size());
    return target;
  }
}
