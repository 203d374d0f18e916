package org.waymark.channel.twilio;

import com.twilio.base.Page;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.rest.api.v2010.account.message.Media;
import com.twilio.type.PhoneNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Twilio's list of messages, through its SDK. Words and numbers are dropped here. */
final class TwilioMessageLog implements MessageLog {
  private static final long PAGE = 100;

  private final QuietClient client;

  TwilioMessageLog(QuietClient client) {
    this.client = client;
  }

  @Override
  public Part newest(Side side, String number) {
    MessageReader reader = Message.reader().setPageSize(PAGE);
    PhoneNumber ours = new PhoneNumber(number);
    if (side == Side.TO) {
      reader.setTo(ours);
    } else {
      reader.setFrom(ours);
    }
    return part(reader, client.ask(reader::firstPage));
  }

  private Part part(MessageReader reader, Page<Message> page) {
    List<LoggedMessage> messages = page.getRecords().stream().map(TwilioMessageLog::bare).toList();
    if (!page.hasNextPage()) {
      return new Part(messages, Optional.empty());
    }
    // The page holds words, so only a bare one, which knows where the next is, is held on to.
    String next = page.getNextPageUrl("api");
    Supplier<Part> more = () -> part(reader, client.ask(twilio -> reader.getPage(next, twilio)));
    return new Part(messages, Optional.of(more));
  }

  /** A message without a date is as old as can be: better deleted than kept for ever. */
  private static LoggedMessage bare(Message message) {
    Instant created =
        message.getDateCreated() == null ? Instant.EPOCH : message.getDateCreated().toInstant();
    String media = message.getNumMedia();
    String words = message.getBody();
    return new LoggedMessage(
        message.getSid(),
        created,
        media != null && !media.equals("0"),
        words != null && !words.isBlank());
  }

  @Override
  public List<String> media(LoggedMessage message) {
    return client.ask(
        twilio -> {
          List<String> sids = new ArrayList<>();
          Media.reader(message.sid()).read(twilio).forEach(media -> sids.add(media.getSid()));
          return sids;
        });
  }

  @Override
  public void deleteMedia(LoggedMessage message, String media) {
    try {
      client.ask(twilio -> Media.deleter(message.sid(), media).delete(twilio));
    } catch (TwilioFault e) {
      if (e.kind() != TwilioFault.Kind.GONE) {
        throw e;
      }
    }
  }

  @Override
  public void delete(LoggedMessage message) {
    client.ask(twilio -> Message.deleter(message.sid()).delete(twilio));
  }
}
