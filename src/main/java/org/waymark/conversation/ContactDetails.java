package org.waymark.conversation;

import java.time.Instant;
import java.util.Optional;
import org.waymark.conversation.OpeningHours.Status;
import org.waymark.knowledge.Confidence;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.Hours;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Phrases;

/** Says what calling a contact costs, and whether it is open. */
final class ContactDetails {
  private final Phrases phrases;

  ContactDetails(Phrases phrases) {
    this.phrases = phrases;
  }

  /** What a call costs and when it is answered, as far as both are known. */
  Optional<String> of(Contact contact, Instant at) {
    String cost =
        switch (contact.cost()) {
          case FREE -> phrases.text(Phrase.COST_FREE);
          case LOCAL -> phrases.text(Phrase.COST_LOCAL);
          case LONDON -> phrases.text(Phrase.COST_LONDON);
          case UNKNOWN -> "";
        };
    String hours = hours(contact, at);
    String details = cost + (cost.isEmpty() || hours.isEmpty() ? "" : ", ") + hours;
    return details.isEmpty() ? Optional.empty() : Optional.of(details);
  }

  private String hours(Contact contact, Instant at) {
    Status status = OpeningHours.at(contact.hours(), at);
    boolean unsure = contact.hoursConfidence().compareTo(Confidence.MEDIUM) < 0;
    if (status == Status.DAY_AND_NIGHT) {
      String always = phrases.text(Phrase.DAY_AND_NIGHT);
      return unsure ? phrases.text(Phrase.HOURS_UNSURE, "hours", always) : always;
    }
    if (!(contact.hours() instanceof Hours.Weekly weekly)) {
      return "";
    }
    String week = OpeningHours.inWords(weekly);
    if (unsure) {
      return phrases.text(Phrase.HOURS_UNSURE, "hours", week);
    }
    return switch (status) {
      case OPEN -> phrases.text(Phrase.OPEN_NOW) + ", " + week;
      case CLOSED ->
          OpeningHours.opensNext(contact.hours(), at)
              .map(when -> phrases.text(Phrase.CLOSED_NOW, "when", when) + ", " + week)
              .orElse(week);
      default -> week;
    };
  }
}
