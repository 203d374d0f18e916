package org.waymark.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.text.Tokens;

/** Lists of words below a heading, each of which must be there. */
final class WordLists {
  private final YamlMap lists;

  private WordLists(YamlMap lists) {
    this.lists = lists;
  }

  /**
   * The lists below a heading; a missing heading or a list of another name is reported.
   *
   * @param names the names of all lists that belong there
   */
  static WordLists below(String heading, Set<String> names, YamlMap top) {
    YamlMap lists = top.map(heading);
    if (lists == null) {
      top.problem(heading, "\"" + heading + "\" is missing", "restore its lists of words");
    } else {
      lists.allowOnly(names);
    }
    return new WordLists(lists);
  }

  /** The entries of a list, as messages are compared with them. */
  Set<String> phrases(String name) {
    Set<String> phrases = new HashSet<>();
    for (YamlMap.Text text : texts(name)) {
      phrases.add(Tokens.normalise(text.value()));
    }
    return phrases;
  }

  /** The entries of a list of single words: an entry of several is reported. */
  Set<String> words(String name) {
    Set<String> words = phrases(name);
    for (String word : words) {
      if (word.contains(" ")) {
        lists.problem(name, "\"" + word + "\" is more than one word", "list single words here");
      }
    }
    return words;
  }

  private List<YamlMap.Text> texts(String name) {
    if (lists == null) {
      return List.of();
    }
    List<YamlMap.Text> texts = lists.texts(name);
    if (texts.isEmpty()) {
      lists.problem(name, "the list \"" + name + "\" is missing or empty", "restore its words");
    }
    return texts;
  }
}
