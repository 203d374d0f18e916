package org.waymark.conversation;

import java.time.Instant;
import java.util.Optional;
import org.waymark.conversation.ContactChooser.Chosen;
import org.waymark.conversation.OpeningHours.Status;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Phrases;
import org.waymark.text.Direction;

/**
 * Writes a contact for a page: links to call, text and open it, whether it is open, what it costs,
 * what to know before using it, and whether anybody has checked it.
 */
final class ContactHtml {
  private final ContactChooser chooser;
  private final Phrases phrases;
  private final ContactDetails details;
  private final EachMinute<String> written = new EachMinute<>(this::write);

  ContactHtml(ContactChooser chooser, Phrases phrases) {
    this.chooser = chooser;
    this.phrases = phrases;
    this.details = new ContactDetails(phrases);
  }

  String contact(String name, Optional<Area> area, Instant at) {
    return written.of(name, area, at);
  }

  private String write(String name, Optional<Area> area, Instant at) {
    Chosen chosen = chooser.choose(name, area, at);
    Contact contact = chosen.contact();
    StringBuilder html = new StringBuilder("<span class=\"contact\">");
    chooser
        .ifGivable(contact.whenClosed(), at)
        .filter(open -> OpeningHours.at(contact.hours(), at) == Status.CLOSED)
        .ifPresent(open -> html.append(one(open, at)).append(warning(open)).append("<br>"));
    html.append(one(contact, at));
    if (!chosen.say().isEmpty()) {
      html.append(", ").append(Html.escape(chosen.say()));
    }
    beside(contact, at, html);
    html.append(warning(contact));
    if (!chooser.isChecked(contact, at)) {
      note(html, "unchecked", phrases.text(Phrase.UNCHECKED));
    }
    if (chosen.replaced() && name.equals("idva")) {
      note(html, "unchecked", phrases.text(Phrase.NO_LOCAL_NUMBER));
    }
    return html.append("</span>").toString();
  }

  String number(String name, Optional<Area> area, Instant at) {
    return tel(chooser.choose(name, area, at).contact().phone());
  }

  private String one(Contact contact, Instant at) {
    StringBuilder html =
        new StringBuilder("<strong>").append(Html.escape(contact.name())).append("</strong>");
    if (!contact.phone().isEmpty()) {
      html.append(' ').append(tel(contact.phone()));
      if (!contact.press().isEmpty()) {
        html.append(", ").append(Html.escape(phrases.text(Phrase.PRESS, "key", contact.press())));
      }
      details.of(contact, at).ifPresent(d -> html.append(" (").append(Html.escape(d)).append(')'));
    }
    if (!contact.text().isEmpty()) {
      html.append(", ").append(text(contact));
    }
    if (!contact.relay().isEmpty()) {
      note(html, "relay", phrases.text(Phrase.RELAY, "number", contact.relay()));
    }
    if (!contact.web().isEmpty()) {
      html.append(" <a rel=\"noopener noreferrer nofollow\" href=\"")
          .append(Html.escape(contact.web()))
          .append("\">")
          .append(Html.escape(site(contact.web())))
          .append("</a>");
    }
    return html.toString();
  }

  private String text(Contact contact) {
    String words =
        phrases
            .text(Phrase.TEXT_WORD_TO, "word", contact.textSay())
            .replace("{number}", Direction.number(contact.text(), phrases.language()));
    return "<a href=\"sms:" + contact.text().replace(" ", "") + "\">" + Html.escape(words) + "</a>";
  }

  private static String warning(Contact contact) {
    return contact.warning().isEmpty()
        ? ""
        : " <span class=\"warning\">" + Html.escape(contact.warning()) + "</span>";
  }

  private void beside(Contact contact, Instant at, StringBuilder html) {
    if (contact.beside() == null) {
      return;
    }
    chooser
        .ifGivable(contact.beside().id(), at)
        .ifPresent(
            other -> {
              String words =
                  Html.escape(phrases.text(Phrase.BESIDE))
                      .replace("{say}", Html.escape(contact.beside().say()));
              html.append(" (").append(words.replace("{contact}", tel(other.phone()))).append(')');
            });
  }

  private static void note(StringBuilder html, String style, String words) {
    html.append(" <span class=\"")
        .append(style)
        .append("\">")
        .append(Html.escape(words))
        .append("</span>");
  }

  private static String site(String web) {
    return ContactText.shortAddress(web).replaceFirst("/.*", "");
  }

  /** A number runs from left to right in every language. */
  private String tel(String phone) {
    String direction = Direction.isRightToLeft(phrases.language()) ? " dir=\"ltr\"" : "";
    return "<a href=\"tel:"
        + phone.replace(" ", "")
        + "\""
        + direction
        + ">"
        + Html.escape(phone)
        + "</a>";
  }
}
