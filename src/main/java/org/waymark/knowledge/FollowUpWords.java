package org.waymark.knowledge;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words by which a message is known that makes sense only after an answer ("and my kids?", "are
 * they open now").
 *
 * @param openers how such a message begins; an opener may be several words
 * @param pointers words that point back at what was said
 * @param contacts words that ask of the helpers themselves: where they are, when they are open,
 *     what they cost
 */
public record FollowUpWords(Set<String> openers, Set<String> pointers, Set<String> contacts)
    implements Serializable {
  private static final String OPENERS = "openers";
  private static final String POINTERS = "pointers";
  private static final Set<String> CONTACTS = Set.of("where", "when", "cost");

  static FollowUpWords parse(YamlMap top) {
    Set<String> names = new HashSet<>(CONTACTS);
    names.add(OPENERS);
    names.add(POINTERS);
    WordLists lists = WordLists.below("follow-ups", names, top);
    Set<String> contacts = new TreeSet<>();
    CONTACTS.forEach(name -> contacts.addAll(lists.words(name)));
    return new FollowUpWords(lists.phrases(OPENERS), lists.words(POINTERS), contacts);
  }
}
