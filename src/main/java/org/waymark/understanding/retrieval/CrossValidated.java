package org.waymark.understanding.retrieval;

import java.util.List;

/**
 * What a ranker that had not seen an example, nor those like it, said of it.
 *
 * @param example the example
 * @param found the likeliest article
 * @param near the likeliest articles, best first
 * @param confidence the probability that it claimed
 */
public record CrossValidated(Example example, String found, List<String> near, double confidence) {
  /** Examples are like what people write. */
  @Override
  public String toString() {
    return "CrossValidated[" + found + "]";
  }
}
