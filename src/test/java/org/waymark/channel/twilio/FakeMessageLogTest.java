package org.waymark.channel.twilio;

import java.util.List;

/** The fake does what the real one does. */
final class FakeMessageLogTest extends MessageLogContract {
  private final FakeMessageLog log = new FakeMessageLog();

  @Override
  MessageLog log() {
    return log;
  }

  @Override
  void keep(Kept message) {
    log.kept.put(message.sid, message);
  }

  @Override
  List<String> sids() {
    return List.copyOf(log.kept.keySet());
  }
}
