package org.waymark.knowledge;

import java.io.Serializable;
import java.util.Set;

/**
 * The words by which several questions in one message are told apart.
 *
 * @param openers a question begins with one of these
 * @param joins a new question may begin after one of these
 * @param afterAnd a new question begins with one of these after "and"
 */
public record QuestionWords(Set<String> openers, Set<String> joins, Set<String> afterAnd)
    implements Serializable {
  private static final String OPENERS = "openers";
  private static final String JOINS = "joins";
  private static final String AFTER_AND = "after-and";

  static QuestionWords parse(YamlMap top) {
    WordLists lists = WordLists.below("several-questions", Set.of(OPENERS, JOINS, AFTER_AND), top);
    return new QuestionWords(lists.words(OPENERS), lists.words(JOINS), lists.words(AFTER_AND));
  }
}
