package org.waymark.knowledge;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Everything the service itself says, as opposed to an article. Each has its text in a file. */
public enum Phrase {
  /** Leads every reply to a message that shows an attack; fits one SMS segment. */
  DANGER_ATTACK,
  /** Leads every reply to a message of someone about to end their life. */
  DANGER_SUICIDE,
  /** Leads every reply to a message about a child being hurt. */
  DANGER_CHILD,
  /** Leads the replies that follow a danger reply. */
  CAREFUL,
  /** Label of the choice that ends the careful lane. */
  NOT_EMERGENCY,
  /** After that choice. */
  NOT_EMERGENCY_REPLY,
  /** HELP, SOS and 999 as messages. */
  HELP,
  /** The message was not understood; holds the helplines. */
  UNSURE,
  /** Several articles may answer. */
  CHOOSE,
  /** Heads the menu. */
  MENU,
  /** Label of the menu. */
  MENU_LABEL,
  /** Label of the choice that brings the rest of an answer. */
  MORE_LABEL,
  /** Tells which digits to send; {@code {choices}} stands for them. */
  REPLY_WITH,
  /** There is no more of this answer. */
  NO_MORE,
  /** A digit was sent that was not offered. */
  NOT_OFFERED,
  /** A message without words. */
  EMPTY,
  /** Asks for the town below an answer whose contact depends on the area. */
  ASK_PLACE_SHORT,
  /** A place can lie in several areas. */
  WHICH_AREA,
  /** Heads the local answer; {@code {area}} stands for the council. */
  IN_AREA,
  /** The place is outside Cheshire. */
  OUTSIDE_AREA,
  /** A council's service whose own number is not confirmed. */
  NO_LOCAL_NUMBER,
  /** The person ended the chat on the web. */
  STOPPED,
  /** Too many messages in a short time. */
  LIMITED,
  /** A contact is open at this moment. */
  OPEN_NOW,
  /** A contact is closed at this moment; {@code {when}} stands for when it opens. */
  CLOSED_NOW,
  /** A contact that answers day and night. */
  DAY_AND_NIGHT,
  /** A call is free. */
  COST_FREE,
  /** A call costs as much as one to an ordinary number. */
  COST_LOCAL,
  /** A call costs as much as one to London. */
  COST_LONDON,
  /** Nobody has rung this contact to check it. */
  UNCHECKED,
  /** Opening hours of which we are not sure; {@code {hours}} stands for them. */
  HOURS_UNSURE,
  /** How to reach a contact by text relay; {@code {number}}. */
  RELAY,
  /** How to text a contact; {@code {word}} and {@code {number}}. */
  TEXT_WORD_TO,
  /** Which key to press; {@code {key}}. */
  PRESS,
  /** Joins a contact and the one beside it; {@code {contact}} and {@code {say}}. */
  BESIDE,
  /** Says when an article was last reviewed; {@code {date}}. */
  REVIEWED,
  /** Says that nobody has reviewed an article. */
  NOT_REVIEWED,
  /** The language's own name. */
  LANGUAGE_NAME,
  /** Its English name. */
  LANGUAGE_ENGLISH,
  /** An answer that is not translated yet follows in English; an interpreter is free. */
  ENGLISH_ANSWER,
  /** No speaker of the language has checked the text. */
  UNCHECKED_TRANSLATION,
  /** What to show or read out to be given an interpreter; {@code {language}} in English. */
  CARD,
  /** Label of the choice that brings the card. */
  CARD_LABEL,
  /** The choice of this language: "Po polsku". */
  CONTINUE_IN,
  /** Asks, in English, whether another language is better; choices follow. */
  WHICH_LANGUAGE;

  /** Those that are said in English only, whatever the language. */
  private static final Set<Phrase> IN_ENGLISH = EnumSet.of(WHICH_LANGUAGE);

  /** What a language needs in which the service does not answer, but helps in danger. */
  private static final Set<Phrase> IN_DANGER =
      EnumSet.of(
          DANGER_ATTACK,
          DANGER_SUICIDE,
          DANGER_CHILD,
          CAREFUL,
          HELP,
          UNSURE,
          LANGUAGE_NAME,
          LANGUAGE_ENGLISH,
          ENGLISH_ANSWER,
          UNCHECKED_TRANSLATION,
          CARD,
          CARD_LABEL,
          CONTINUE_IN);

  /**
   * Whether a language must have it.
   *
   * @param answers whether the service answers in that language
   */
  boolean isNeededIn(boolean answers) {
    return answers ? !IN_ENGLISH.contains(this) : IN_DANGER.contains(this);
  }

  /** The key under which the text stands in {@code phrases/<language>.yaml}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
