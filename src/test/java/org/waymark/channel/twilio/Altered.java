package org.waymark.channel.twilio;

import java.util.List;

/** A list of messages to be changed in one thing. */
class Altered implements MessageLog {
  private final MessageLog log;

  Altered(MessageLog log) {
    this.log = log;
  }

  @Override
  public Part newest(Side side, String number) {
    return log.newest(side, number);
  }

  @Override
  public List<String> media(LoggedMessage message) {
    return log.media(message);
  }

  @Override
  public void deleteMedia(LoggedMessage message, String media) {
    log.deleteMedia(message, media);
  }

  @Override
  public void delete(LoggedMessage message) {
    log.delete(message);
  }
}
