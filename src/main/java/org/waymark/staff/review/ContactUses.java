package org.waymark.staff.review;

import java.util.List;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;

/** Which answers name a contact: what a change of it changes. */
@SuppressWarnings("DoNotCallSuggester") // until it is written
public final class ContactUses {
  private ContactUses() {}

  /**
   * The articles that name a contact, by its id, an alias of it or a name that means it in some
   * area, or that give it in place of one that they name.
   *
   * @param contact the id of the contact
   */
  public static List<Article> of(KnowledgeBase base, String contact) {
    throw new UnsupportedOperationException("not yet");
  }
}
