package org.waymark.channel.sms;

import com.twilio.twiml.MessagingResponse;
import com.twilio.twiml.TwiMLException;
import com.twilio.twiml.messaging.Message;
import org.waymark.conversation.Reply;

/** The answer to a webhook in Twilio's markup. */
final class Twiml {
  /** Sends nothing. */
  static final String NOTHING = xml(new MessagingResponse.Builder().build());

  private Twiml() {}

  /** One message, or {@link #NOTHING} when there is nothing to send. */
  static String of(Reply reply) {
    return of(SmsText.of(reply));
  }

  /** The same for a text that can be sent as it is. */
  static String of(String text) {
    if (text.isBlank()) {
      return NOTHING;
    }
    Message message = new Message.Builder(text).build();
    return xml(new MessagingResponse.Builder().message(message).build());
  }

  private static String xml(MessagingResponse response) {
    try {
      return response.toXml();
    } catch (TwiMLException e) {
      // The exception quotes the text, so it is not passed on.
      throw new IllegalStateException("TwiML cannot be written on this platform");
    }
  }
}
