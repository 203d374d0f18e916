package org.waymark.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.conversation.ContactChooser.Chosen;
import org.waymark.conversation.OpeningHours.Status;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Phrases;
import org.waymark.text.Direction;

/** Writes a contact as an SMS names it: short, and first the one who is open. */
final class ContactText {
  private final ContactChooser chooser;
  private final Phrases phrases;
  private final ContactDetails details;
  private final EachMinute<String> written = new EachMinute<>(this::write);

  ContactText(ContactChooser chooser, Phrases phrases) {
    this.chooser = chooser;
    this.phrases = phrases;
    this.details = new ContactDetails(phrases);
  }

  /** Name and number, for example {@code Cheshire CARES 01606 366336 (or 101, ask for ...)}. */
  String contact(String name, Optional<Area> area, Instant at) {
    return written.of(name, area, at);
  }

  private String write(String name, Optional<Area> area, Instant at) {
    Chosen chosen = chooser.choose(name, area, at);
    Contact contact = chosen.contact();
    List<String> parts = new ArrayList<>();
    if (OpeningHours.at(contact.hours(), at) == Status.CLOSED) {
      whoIsOpen(contact, at).ifPresent(open -> parts.add(one(open) + openNow(open, at)));
    }
    parts.add(one(contact) + say(chosen.say()) + beside(contact, at));
    return String.join(" / ", parts);
  }

  /** Name, number, cost, hours and address of a contact: what is asked after an answer. */
  String facts(String name, Optional<Area> area, Instant at) {
    Contact contact = chooser.choose(name, area, at).contact();
    String facts = details.of(contact, at).map(d -> ": " + d).orElse("");
    boolean hasAddress = !contact.web().isEmpty() && !contact.phone().isEmpty();
    return one(contact) + facts + (hasAddress ? ". " + shortAddress(contact.web()) : "");
  }

  /** The bare number, for example {@code 999}. */
  String number(String name, Optional<Area> area, Instant at) {
    return number(chooser.choose(name, area, at).contact().phone());
  }

  private Optional<Contact> whoIsOpen(Contact closed, Instant at) {
    return chooser
        .ifGivable(closed.whenClosed(), at)
        .filter(c -> OpeningHours.at(c.hours(), at) != Status.CLOSED);
  }

  /** Says "open now" only where the hours are known. */
  private String openNow(Contact contact, Instant at) {
    Status status = OpeningHours.at(contact.hours(), at);
    return status == Status.OPEN || status == Status.DAY_AND_NIGHT
        ? " (" + phrases.text(Phrase.OPEN_NOW) + ")"
        : "";
  }

  private String one(Contact contact) {
    if (!contact.phone().isEmpty()) {
      String press =
          contact.press().isEmpty()
              ? ""
              : ", " + phrases.text(Phrase.PRESS, "key", contact.press());
      return contact.smsName() + " " + number(contact.phone()) + press;
    }
    if (!contact.text().isEmpty()) {
      return contact.smsName()
          + ": "
          + phrases
              .text(Phrase.TEXT_WORD_TO, "word", contact.textSay())
              .replace("{number}", number(contact.text()));
    }
    return contact.smsName() + ": " + shortAddress(contact.web());
  }

  private String beside(Contact contact, Instant at) {
    if (contact.beside() == null) {
      return "";
    }
    return chooser
        .ifGivable(contact.beside().id(), at)
        .map(
            other ->
                " ("
                    + phrases
                        .text(Phrase.BESIDE, "contact", number(other.phone()))
                        .replace("{say}", contact.beside().say())
                    + ")")
        .orElse("");
  }

  private String number(String written) {
    return Direction.number(written, phrases.language());
  }

  private static String say(String say) {
    return say.isEmpty() ? "" : ", " + say;
  }

  static String shortAddress(String web) {
    return web.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}
