package org.waymark.cli.proof;

import java.util.List;
import java.util.Locale;

/** Everything invented that the proof sends. */
final class Canaries {
  /** Ofcom keeps this range of numbers for fiction, and RFC 5737 the addresses. */
  private static final String FICTION = "+447700900";

  private static final int FIRST_SENDER = 471;
  private static final int SENDERS = 8;

  static final String NUMBER = FICTION + FIRST_SENDER;
  static final String OTHER_NUMBER = "+447700900862";
  static final String NAME = "Zqorvantha";
  static final String WORDS = "zqmikelo hid my zqtravel papers";
  static final String POSTCODE = "CW2 7ZQ";
  static final String PASSPORT = "ZQ4471905";
  static final String AGENT = "ZqPhone/7.1 Qantova";
  static final String FORWARDED = "203.0.113.77";
  static final String CITY = "ZQBRAXTON";
  static final String ZIP = "ZQ94117";
  static final String PROFILE = "Zqilvera";
  static final String SID = "SMc0ffee5f1c2a90d7e4b8361297afb05d";
  static final String TOKEN = "5d7f3a9e-41c8-4b1e-9a66-0e2f7c8d1b35";
  static final String PATH = "zqpathwords";
  static final String QUERY = "zqquerywords";
  static final String FILE = "zqholiday.png";

  /** A field or key that nobody but a stranger would name so: parsers like to remember names. */
  static final String KEY = "zqfieldname";

  /** A whole message: what a person should not write, and does. */
  static final String MESSAGE =
      "i am "
          + NAME
          + " "
          + WORDS
          + " "
          + PASSPORT
          + " i live at "
          + POSTCODE
          + " ring 07700 900862";

  private Canaries() {}

  /** The number that writes in a round. */
  static String sender(int round) {
    return FICTION + (FIRST_SENDER + round % SENDERS);
  }

  static List<Canary> all() {
    return List.of(
        new Canary("a sender's number", NUMBER),
        new Canary("a sender's number", sender(1)),
        new Canary("a sender's number", sender(2)),
        new Canary("a number", FICTION.substring(3)),
        new Canary("a number in a message", OTHER_NUMBER),
        new Canary("a number in a message, spaced", "07700 900862"),
        new Canary("a name", NAME),
        new Canary("words", WORDS),
        new Canary("a word", "zqmikelo"),
        new Canary("a word", "zqtravel"),
        new Canary("a postcode", POSTCODE),
        new Canary("a passport number", PASSPORT),
        new Canary("a user agent", AGENT),
        new Canary("the address behind a proxy", FORWARDED),
        new Canary("the address of the client", RawHttp.CLIENT),
        new Canary("Twilio's city", CITY),
        new Canary("Twilio's postcode", ZIP),
        new Canary("a profile name", PROFILE),
        new Canary("Twilio's id of the message", SID.toLowerCase(Locale.ROOT)),
        new Canary("Twilio's idempotency token", TOKEN),
        new Canary("words in a path", PATH),
        new Canary("words in a query", QUERY),
        new Canary("the name of an upload", FILE),
        new Canary("the name of a field", KEY));
  }
}
