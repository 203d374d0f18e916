package org.waymark.staff.console;

import static org.waymark.staff.console.FormField.area;
import static org.waymark.staff.console.FormField.choice;
import static org.waymark.staff.console.FormField.line;

import java.util.List;
import org.waymark.knowledge.edit.Shape;

/** The fields of each kind of content, in the words of {@code knowledge-base/README.md}. */
final class Forms {
  private static final String DATE = "As 2026-11-23.";

  static final List<FormField> ARTICLE =
      List.of(
          line("title", "Title", "The heading of the web answer: at most 60 characters."),
          line(
              "menu",
              "Short name",
              "How an SMS offers it (\"Reply 2 ...\"): at most 26 plain letters. Somebody else may"
                  + " read it on the phone, so keep it discreet."),
          area(
              "sms",
              Shape.PARAGRAPH,
              "Answer by SMS",
              "What to do first, then a contact. At most 306 characters with the contact filled in."
                  + " Name contacts, never type numbers: {{contact cheshire-cares}}.",
              5),
          area(
              "body",
              Shape.BODY,
              "Answer on the web",
              "For a reader of eleven: short sentences, no blame, no promises. **bold**, - lists and"
                  + " ## headings work. {{contact cheshire-cares}} gives a name with number and"
                  + " hours, {{number emergency-999}} the bare number.",
              22),
          area(
              "questions",
              Shape.LINES,
              "How people ask it",
              "One on each line, at least 15: three words, misspelt, second-language English. Never"
                  + " what a real person wrote.",
              14),
          line(
                  "related",
                  "Answers offered below it",
                  "Their names with commas between, the most useful first: immigration-advice, idva.")
              .shaped(Shape.NAMES),
          area(
              "sources",
              Shape.SOURCES,
              "Where the facts are from",
              "One on each line: the date of the page (2026-11-23, 2026-11, 2026 or undated), its"
                  + " address, and what to look for there.",
              6),
          line(
              "reviewed",
              "Read by somebody who knows the subject on",
              DATE + " Empty it after a change of fact, until somebody has read it again."),
          line("review-by", "To be read again by", DATE),
          choice(
              "status",
              "Status",
              "Approved once a second person agreed to it.",
              "draft",
              "approved"));

  static final List<FormField> CONTACT =
      List.of(
          line("name", "Name", "Its full name."),
          line("sms-name", "Name in texts", "A shorter one; the full name where this is empty."),
          line("does", "What it does", "In one plain sentence."),
          line(
              "phone", "Number to ring", "As one dials it, with spaces for reading: 01606 366336."),
          line("press", "Key to press", "After the call is answered."),
          line("text", "Number to text", ""),
          line("text-say", "Word to text", ""),
          line("relay", "Text relay", "For people who cannot hear or speak: 18001 and the number."),
          line("web", "Web address", "Of its page, with https://."),
          area(
              "hours",
              Shape.HOURS,
              "Hours",
              "always, unknown, or a line for each run of days in UK time: mon-fri 09:00-17:00.",
              3),
          choice("bank-holidays", "On bank holidays", "", "closed", "as-usual", "unknown"),
          choice(
              "hours-confidence",
              "How sure are the hours?",
              "Below medium the web answer says that they are not sure.",
              "high",
              "medium",
              "low",
              "unconfirmed"),
          line("when-closed", "While it is closed", "A contact for the same people, by its id."),
          choice(
              "cost",
              "Cost of a call",
              "Nothing is said where it is unknown.",
              "free",
              "local",
              "london",
              "unknown"),
          line(
              "warning",
              "Warning",
              "What a person should know before using it, such as whom it tells."),
          area(
              "sources",
              Shape.SOURCES,
              "Where all this is from",
              "One on each line: the date of the page, its address, and what to look for there.",
              4),
          choice(
              "confidence",
              "How sure is the number?",
              "In live mode only medium and high are given; unconfirmed never is.",
              "high",
              "medium",
              "low",
              "unconfirmed"),
          line("checked", "Rung on, by", "The day and your initials: 2026-12-01 AB.")
              .shaped(Shape.CHECK),
          line("beside", "Given beside it", "Another contact, by its id."),
          line("beside-say", "What to say there", ""),
          line(
              "instead",
              "Given instead of it",
              "While this one cannot be given: a contact, by its id."),
          line("instead-say", "What to say there instead", ""),
          line("staff-note", "Note for staff", "Never shown to people."));

  static final List<FormField> RULE =
      List.of(
          choice("kind", "Kind of danger", "", "attack", "suicide", "child"),
          area(
              "when",
              Shape.LINES,
              "Patterns",
              "It is seen when one of these is found. One on each line; README.md of the knowledge"
                  + " base explains how they are written.",
              10),
          line("unless", "Reasons to stay calm", "Lists of the file that stop it, with commas.")
              .shaped(Shape.NAMES),
          area(
              "matches",
              Shape.LINES,
              "Must be seen",
              "Messages in which this danger must be seen, one on each line. Never a real person's"
                  + " words.",
              12),
          area(
              "ignores",
              Shape.LINES,
              "Must not be seen",
              "Messages in which no rule may see danger, one on each line.",
              8));

  static final List<FormField> PLACE =
      List.of(
          line("name", "Name", "As people type it; for a district the first half of the postcode."),
          line("also", "Other spellings", "With ; between them."),
          line(
              "areas",
              "Areas",
              "cheshire-east, cheshire-west-and-chester, halton, warrington, outside; with ; between"
                  + " where it may be several."),
          line("note", "Note", "Begin with COMMON where the name is also an ordinary word."),
          line("confidence", "How sure", "Where this is known from."));

  private Forms() {}

  /** A phrase of the service. */
  static List<FormField> phrase(String key) {
    return List.of(
        area(
            key,
            Shape.LINE,
            "Words",
            "Words in single braces such as {choices} are filled in by the program and must stay."
                + " Contacts are named: {{contact victim-support}}.",
            4));
  }

  /** The fields of a translation; who checked it and when is written by the button for that. */
  static final List<FormField> TRANSLATION =
      List.of(
          line("title", "Title", "At most 80 characters."),
          line("menu", "Short name", "Discreet: somebody else may read it on the phone."),
          area(
              "sms",
              Shape.PARAGRAPH,
              "Answer by SMS",
              "Contacts stay as they are: {{contact ...}}.",
              6),
          area("body", Shape.BODY, "Answer on the web", "Keep the marks: **, -, ##, {{...}}.", 22),
          area(
              "questions",
              Shape.LINES,
              "How people ask it",
              "As people of this language would text it, one on each line; not a translation.",
              10));

  /** A whole file. */
  static final List<FormField> FILE =
      List.of(
          area(
              "body",
              Shape.BODY,
              "The whole file",
              "Spaces at the beginning of a line and tabs count. The list above names the line of"
                  + " what is wrong.",
              30));
}
