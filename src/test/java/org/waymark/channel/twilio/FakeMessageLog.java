package org.waymark.channel.twilio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Twilio's list in memory; {@link MessageLogContract} holds it to what the real one does. */
final class FakeMessageLog implements MessageLog {
  private static final int PART = 3;

  final Map<String, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>());

  /** What was asked, in order. */
  final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  @Override
  public Part newest(Side side, String number) {
    asked.add("list " + side + " " + number);
    List<Kept> all = new ArrayList<>(kept.values());
    all.removeIf(m -> !(side == Side.TO ? m.to : m.from).equals(number));
    all.sort(Comparator.comparing((Kept m) -> m.created).reversed());
    return part(all);
  }

  private static Part part(List<Kept> all) {
    List<LoggedMessage> first = all.stream().limit(PART).map(Kept::bare).toList();
    return all.size() <= PART
        ? new Part(first, Optional.empty())
        : new Part(first, Optional.of(() -> part(all.subList(PART, all.size()))));
  }

  @Override
  public List<String> media(LoggedMessage message) {
    return List.copyOf(find(message).media);
  }

  @Override
  public void deleteMedia(LoggedMessage message, String media) {
    asked.add("delete file");
    Kept found = kept.get(message.sid());
    if (found != null) {
      found.media.remove(media);
    }
  }

  @Override
  public void delete(LoggedMessage message) {
    asked.add("delete message");
    Kept found = find(message);
    if (found.unfinished) {
      throw new TwilioFault(TwilioFault.Kind.UNFINISHED, 409, 20009, null);
    }
    if (found.stuck) {
      throw new TwilioFault(TwilioFault.Kind.OTHER, 400, 20000, null);
    }
    kept.remove(message.sid());
  }

  private Kept find(LoggedMessage message) {
    Kept found = kept.get(message.sid());
    if (found == null) {
      throw new TwilioFault(TwilioFault.Kind.GONE, 404, 20404, null);
    }
    return found;
  }
}
