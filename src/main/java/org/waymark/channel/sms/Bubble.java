package org.waymark.channel.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One message on the simulator's screen. The screen travels with its page, so anything may come
 * back; what is not ours is left out.
 *
 * @param side who wrote it
 * @param text the words; empty when nothing was sent
 */
record Bubble(Side side, String text) {
  /** How much of a conversation a page carries: well below the limit of a request. */
  private static final int MAX_CHARS = 5_000;

  private static final int MAX_BUBBLES = 60;

  /** Who wrote a message. */
  enum Side {
    PERSON('>'),
    SERVICE('<'),
    /** The service sent nothing. */
    NOBODY('-');

    private final char mark;

    Side(char mark) {
      this.mark = mark;
    }
  }

  /** The bubble as the value of a form field. */
  String code() {
    return side.mark + text;
  }

  /** Reads form fields back. A form turns line ends into CR LF, which would be counted twice. */
  static List<Bubble> read(List<String> codes) {
    List<Bubble> bubbles = new ArrayList<>();
    codes.forEach(code -> read(code.replace("\r\n", "\n")).ifPresent(bubbles::add));
    return bubbles;
  }

  private static Optional<Bubble> read(String code) {
    for (Side side : Side.values()) {
      if (!code.isEmpty() && code.charAt(0) == side.mark) {
        return Optional.of(new Bubble(side, code.substring(1)));
      }
    }
    return Optional.empty();
  }

  /** The newest bubbles, as many as a page can carry. */
  static List<Bubble> newest(List<Bubble> all) {
    int oldest = all.size();
    int chars = 0;
    while (oldest > 0 && all.size() - oldest < MAX_BUBBLES) {
      chars += all.get(oldest - 1).text.length();
      if (chars > MAX_CHARS) {
        break;
      }
      oldest--;
    }
    return all.subList(oldest, all.size());
  }

  /** A person's words are never printed. */
  @Override
  public String toString() {
    return "Bubble[" + side + ", " + text.length() + " chars]";
  }
}
