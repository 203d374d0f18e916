package org.waymark.channel.sms;

import java.util.List;
import java.util.Optional;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.Contact.Other;
import org.waymark.knowledge.ContactRegister;
import org.waymark.knowledge.Hours;
import org.waymark.text.Gsm7;

/**
 * The reply that Twilio itself gives while we are away, from a TwiML Bin. It is the built-in reply
 * made from the contact register: the contacts that end every chain, the emergency number first.
 *
 * @param text the words, in the alphabet of SMS where that is possible
 * @param xml the same as TwiML
 */
public record FallbackTwiml(String text, String xml) {
  /** It stands in the program: a register that lost it must not take it away. */
  private static final String EMERGENCY = "999";

  private static final String SORRY = "Something went wrong here, sorry.";

  /** The reply that a register gives. */
  public static FallbackTwiml of(ContactRegister register) {
    List<Contact> always =
        register.contacts().values().stream()
            .filter(contact -> contact.always() && !contact.phone().isEmpty())
            .toList();
    StringBuilder words = new StringBuilder();
    words.append("In danger now? Call ").append(EMERGENCY).append(". ").append(SORRY);
    for (Contact contact : always) {
      if (!contact.phone().equals(EMERGENCY)) {
        words.append(' ').append(line(register, contact)).append('.');
      }
    }
    String text = SmsText.of(Gsm7.fold(words.toString()));
    return new FallbackTwiml(text, Twiml.of(text));
  }

  private static String line(ContactRegister register, Contact contact) {
    String name = contact.smsName().isEmpty() ? contact.name() : contact.smsName();
    String hours = contact.hours() instanceof Hours.Always ? ", day and night" : "";
    String ask = askFor(register, contact).map(say -> ", " + say).orElse("");
    return name + hours + ": " + contact.phone() + ask;
  }

  /** What to say there to reach a service whose own number is not given. */
  private static Optional<String> askFor(ContactRegister register, Contact contact) {
    return register.contacts().values().stream()
        .map(Contact::beside)
        .filter(beside -> beside != null && beside.id().equals(contact.id()))
        .map(Other::say)
        .filter(say -> say.startsWith("ask for "))
        .findFirst();
  }
}
