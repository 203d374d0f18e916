package org.waymark.staff.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.waymark.conversation.Preview;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.ContactRegister;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Macro;

/** Which answers name a contact: what a change of it changes. */
public final class ContactUses {
  private ContactUses() {}

  /**
   * The articles that name a contact, by its id, an alias of it or a name that means it in some
   * area, or that give it in place of one that they name, or beside it.
   *
   * @param contact the id of the contact
   */
  public static List<Article> of(KnowledgeBase base, String contact) {
    Set<String> leading = leadingTo(base.contacts(), contact);
    return base.articles().values().stream()
        .filter(article -> names(article, base.contacts(), leading))
        .toList();
  }

  /** The contact, and all in whose place or beside which it may be given. */
  private static Set<String> leadingTo(ContactRegister register, String contact) {
    Set<String> leading = new HashSet<>(Set.of(contact));
    Deque<String> next = new ArrayDeque<>(leading);
    while (!next.isEmpty()) {
      String target = next.remove();
      for (Contact other : register.contacts().values()) {
        boolean leads =
            leadsTo(other.instead(), target)
                || leadsTo(other.beside(), target)
                || target.equals(other.whenClosed());
        if (leads && leading.add(other.id())) {
          next.add(other.id());
        }
      }
    }
    return leading;
  }

  private static boolean leadsTo(Contact.Other other, String contact) {
    return other != null && other.id().equals(contact);
  }

  private static boolean names(Article article, ContactRegister register, Set<String> contacts) {
    Matcher macro = Macro.PATTERN.matcher(article.sms() + "\n" + article.body());
    while (macro.find()) {
      String name = macro.group(2);
      boolean named =
          register.knows(name)
              && Preview.areas().stream()
                  .map(area -> register.named(name, area))
                  .anyMatch(contact -> contact != null && contacts.contains(contact.id()));
      if (named) {
        return true;
      }
    }
    return false;
  }
}
