package org.waymark.knowledge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A service that a person can reach. Empty texts mean that nothing is known.
 *
 * @param id the name by which articles call it
 * @param name its full name
 * @param smsName its name in an SMS
 * @param does what it does, in one plain sentence
 * @param phone the number as one dials it, with spaces for reading
 * @param press the key to press after the call is answered
 * @param text the number to text
 * @param textSay the word to text
 * @param relay the number for text relay
 * @param web the address of its page
 * @param hours when it answers
 * @param hoursConfidence how sure we are of the hours
 * @param whenClosed the id of a contact that serves the same people when this one is closed
 * @param cost what a call costs
 * @param warning what a person should know before using it
 * @param sources where all this is from
 * @param confidence how sure we are of the number, or of the address where there is no number
 * @param checked who rang it and when, or null
 * @param beside another contact given beside this one, or null
 * @param instead the contact to give while this one cannot be given, or null for an {@code always}
 * @param always whether this contact ends every chain of {@code instead}
 * @param line the line on which it stands in {@code contacts.yaml}
 */
public record Contact(
    String id,
    String name,
    String smsName,
    String does,
    String phone,
    String press,
    String text,
    String textSay,
    String relay,
    String web,
    Hours hours,
    Confidence hoursConfidence,
    String whenClosed,
    Cost cost,
    String warning,
    List<Source> sources,
    Confidence confidence,
    Check checked,
    Other beside,
    Other instead,
    boolean always,
    int line)
    implements Serializable {

  /** What a call costs; {@code UNKNOWN} is never shown. */
  public enum Cost {
    FREE,
    LOCAL,
    LONDON,
    UNKNOWN
  }

  /** The day on which a person rang the contact, and that person's initials. */
  public record Check(LocalDate on, String by) implements Serializable {}

  /** Another contact, and what to say there ("ask for Cheshire CARES"); the words may be empty. */
  public record Other(String id, String say) implements Serializable {}

  /** Whether there is anything that could be given: a number, a text number or an address. */
  public boolean isReachable() {
    return !phone.isEmpty() || !text.isEmpty() || !web.isEmpty();
  }
}
