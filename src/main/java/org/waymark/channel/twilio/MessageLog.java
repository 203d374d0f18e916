package org.waymark.channel.twilio;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Twilio's list of messages. Every method waits for an answer, so it is called on a worker thread;
 * every one throws {@link TwilioFault} when it was not done, and nothing else.
 */
interface MessageLog {
  /** Which end of a message is ours. */
  enum Side {
    /** People wrote it to us. */
    TO,
    /** We wrote it. */
    FROM
  }

  /**
   * A part of the list, newest first.
   *
   * @param messages what is in it
   * @param next fetches the next part; empty on the last
   */
  record Part(List<LoggedMessage> messages, Optional<Supplier<Part>> next) {
    @Override
    public String toString() {
      return "Part[" + messages.size() + " messages]";
    }
  }

  /**
   * The newest part of the messages of a number.
   *
   * @param number our own, as Twilio writes it; with {@code whatsapp:} before it, its other self
   */
  Part newest(Side side, String number);

  /**
   * The names of the files with a message.
   *
   * @throws TwilioFault GONE when there is no such message
   */
  List<String> media(LoggedMessage message);

  /**
   * Deletes a file; it is no fault when it is gone.
   *
   * @param media its name
   */
  void deleteMedia(LoggedMessage message, String media);

  /**
   * Deletes a message.
   *
   * @throws TwilioFault GONE when there is no such message, UNFINISHED while it is on its way
   */
  void delete(LoggedMessage message);
}
