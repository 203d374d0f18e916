package org.waymark.cli;

import java.util.HashMap;
import java.util.Map;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Vocabulary;

/** A guide in which something breaks as soon as it looks a word up. */
final class BrokenGuide {
  private BrokenGuide() {}

  private static final class Breaking extends HashMap<String, String> {
    private static final long serialVersionUID = 1L;

    private Throwable failure;

    Breaking(Map<String, String> spellings) {
      super(spellings);
    }

    @Override
    public String get(Object word) {
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      return super.get(word);
    }
  }

  static Guide of(Snapshot whole, Throwable failure) {
    KnowledgeBase base = whole.base();
    Vocabulary words = base.vocabulary();
    Breaking breaking = new Breaking(words.spelling());
    Snapshot broken =
        Snapshot.of(
            base.with(
                new Vocabulary(
                    breaking, words.same(), words.filler(), words.followUps(), words.questions())));
    breaking.failure = failure;
    return new Guide(broken, Mode.DEMO);
  }
}
