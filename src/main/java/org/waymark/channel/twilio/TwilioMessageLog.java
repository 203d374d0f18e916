package org.waymark.channel.twilio;

import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.message.Media;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Twilio's list of messages. Words and numbers are dropped here.
 *
 * <p>The SDK deletes, but its lists are read without it: it reads and writes each of them through
 * JSON buffers of its own that stay with the thread, and in them stood the last page, long after
 * the run, in a heap dump.
 */
final class TwilioMessageLog implements MessageLog {
  private static final String API = "api";
  private static final String PAGE = "100";

  private final QuietClient client;
  private final String messages;

  TwilioMessageLog(QuietClient client) {
    this.client = client;
    this.messages = "/2010-04-01/Accounts/" + client.getAccountSid() + "/Messages";
  }

  @Override
  public Part newest(Side side, String number) {
    Request request = new Request(HttpMethod.GET, API, messages + ".json");
    request.addQueryParam(side == Side.TO ? "To" : "From", number);
    request.addQueryParam("PageSize", PAGE);
    return part(request);
  }

  private Part part(Request request) {
    JsonObject page = client.look(request);
    List<LoggedMessage> bare =
        QuietClient.list(page, "messages").stream().map(TwilioMessageLog::bare).toList();
    // The page holds words, so only the address of the next one is held on to.
    String next = page.getString("next_page_uri");
    Supplier<Part> more = () -> part(new Request(HttpMethod.GET, API, next));
    return new Part(bare, next == null ? Optional.empty() : Optional.of(more));
  }

  private static LoggedMessage bare(JsonObject message) {
    String media = message.getString("num_media");
    String words = message.getString("body");
    return new LoggedMessage(
        message.getString("sid"),
        created(message.getString("date_created")),
        media != null && !media.equals("0"),
        words != null && !words.isBlank());
  }

  /** A message without a date is as old as can be: better deleted than kept for ever. */
  private static Instant created(String date) {
    try {
      return date == null
          ? Instant.EPOCH
          : OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  @Override
  public List<String> media(LoggedMessage message) {
    String path = messages + "/" + message.sid() + "/Media.json";
    Request request = new Request(HttpMethod.GET, API, path);
    request.addQueryParam("PageSize", PAGE);
    return QuietClient.list(client.look(request), "media_list").stream()
        .map(media -> media.getString("sid"))
        .toList();
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
