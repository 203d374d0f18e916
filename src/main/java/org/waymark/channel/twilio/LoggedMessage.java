package org.waymark.channel.twilio;

import java.time.Instant;

/**
 * What we look at of a message that Twilio keeps. Its words and numbers are not among it.
 *
 * @param sid Twilio's name for it
 * @param created when Twilio took it
 * @param media whether there are pictures or other files with it
 * @param readable whether its words still stand there
 */
record LoggedMessage(String sid, Instant created, boolean media, boolean readable) {
  /** By its name, Twilio would still find whose message it is. */
  @Override
  public String toString() {
    return "LoggedMessage[hidden]";
  }
}
