package org.waymark.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Confidence;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.ContactRegister;

/**
 * Decides which contact may be given for a name. A contact that cannot be given is followed to the
 * one given instead, until one can; the chain ends at those marked {@code always}.
 */
final class ContactChooser {
  private static final ZoneId UK = ZoneId.of("Europe/London");

  private final ContactRegister register;
  private final Mode mode;

  ContactChooser(ContactRegister register, Mode mode) {
    this.register = register;
    this.mode = mode;
  }

  /**
   * A contact to give.
   *
   * @param contact the contact
   * @param say what to say there ("ask for Cheshire CARES"); may be empty
   * @param replaced whether it stands for another that cannot be given
   */
  record Chosen(Contact contact, String say, boolean replaced) {}

  /** The contact to give for a name, to a person in an area, at a moment. */
  Chosen choose(String name, Optional<Area> area, Instant at) {
    Contact contact = register.named(name, area);
    String say = "";
    boolean replaced = false;
    while (!canBeGiven(contact, at)) {
      say = contact.instead().say();
      contact = register.contacts().get(contact.instead().id());
      replaced = true;
    }
    return new Chosen(contact, say, replaced);
  }

  /** The contact of an id, if it can be given itself. */
  Optional<Contact> ifGivable(String id, Instant at) {
    Contact contact = register.contacts().get(id);
    return contact != null && canBeGiven(contact, at) ? Optional.of(contact) : Optional.empty();
  }

  boolean isChecked(Contact contact, Instant at) {
    return register.isChecked(contact, LocalDate.ofInstant(at, UK));
  }

  private boolean canBeGiven(Contact contact, Instant at) {
    if (contact.always()) {
      return true;
    }
    if (!contact.isReachable() || contact.confidence() == Confidence.UNCONFIRMED) {
      return false;
    }
    return mode == Mode.DEMO
        || (isChecked(contact, at) && contact.confidence().compareTo(Confidence.MEDIUM) >= 0);
  }
}
