package org.waymark.channel.twilio;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A message as a Twilio of our tests keeps it, with all that the real one knows. */
final class Kept {
  static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";
  static final String OURS = "+441632960100";

  private static final DateTimeFormatter RFC_2822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT);

  final String sid;
  final String from;
  final String to;
  final String body;
  final Instant created;
  final List<String> media = new ArrayList<>();

  /** Whether it is still on its way. */
  boolean unfinished;

  /** Whether Twilio answers an error of no known kind when it is to be deleted. */
  boolean stuck;

  Kept(String sid, String from, String to, String body, Instant created) {
    this.sid = sid;
    this.from = from;
    this.to = to;
    this.body = body;
    this.created = created;
  }

  private Kept(int number, String from, String to, String body, Instant created) {
    this(sid("SM", number), from, to, body, created);
  }

  static Kept toUs(int number, String from, Instant created) {
    return new Kept(number, from, OURS, "words of " + number, created);
  }

  static Kept fromUs(int number, String to, Instant created) {
    return new Kept(number, OURS, to, "answer of " + number, created);
  }

  static Kept between(int number, String from, String to, Instant created) {
    return new Kept(number, from, to, "words of " + number, created);
  }

  static String sid(String kind, int number) {
    return kind + String.format(Locale.ROOT, "%032x", number);
  }

  Kept with(String... files) {
    media.addAll(List.of(files));
    return this;
  }

  Kept unfinished() {
    unfinished = true;
    return this;
  }

  Kept stuck() {
    stuck = true;
    return this;
  }

  LoggedMessage bare() {
    return new LoggedMessage(sid, created, !media.isEmpty(), !body.isBlank());
  }

  private String uri() {
    return "/2010-04-01/Accounts/" + ACCOUNT + "/Messages/" + sid;
  }

  /** As Twilio's documentation shows it. */
  JsonObject json() {
    String date = RFC_2822.format(created.atOffset(ZoneOffset.UTC));
    return new JsonObject()
        .put("account_sid", ACCOUNT)
        .put("api_version", "2010-04-01")
        .put("body", body)
        .put("date_created", date)
        .put("date_sent", date)
        .put("date_updated", date)
        .put("direction", to.contains(OURS) ? "inbound" : "outbound-reply")
        .putNull("error_code")
        .putNull("error_message")
        .put("from", from)
        .putNull("messaging_service_sid")
        .put("num_media", Integer.toString(media.size()))
        .put("num_segments", "1")
        .putNull("price")
        .putNull("price_unit")
        .put("sid", sid)
        .put("status", unfinished ? "sending" : "received")
        .put("subresource_uris", new JsonObject().put("media", uri() + "/Media.json"))
        .put("to", to)
        .put("uri", uri() + ".json");
  }

  /** The list of its files. */
  JsonObject mediaJson() {
    JsonArray list = new JsonArray();
    media.forEach(
        file ->
            list.add(
                new JsonObject()
                    .put("account_sid", ACCOUNT)
                    .put("content_type", "image/jpeg")
                    .put("parent_sid", sid)
                    .put("sid", file)
                    .put("uri", uri() + "/Media/" + file + ".json")));
    return new JsonObject()
        .put("media_list", list)
        .put("uri", uri() + "/Media.json")
        .putNull("next_page_uri")
        .put("page_size", 50);
  }
}
