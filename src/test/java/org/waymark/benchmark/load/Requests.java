package org.waymark.benchmark.load;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.cli.proof.TwilioPost;

/**
 * Whole requests as bytes, made before they are sent; after the last comes the first again.
 *
 * <p>No text message may come twice: a server knows its id and gives the answer that it gave.
 */
final class Requests {
  /** More text messages than a server answers in one round. */
  private static final int DIFFERENT = 40_000;

  /** So many write at the same time. */
  private static final int SENDERS = 5_000;

  private static final int BYTE = 256;

  private static long ids;

  private final List<byte[]> all;
  private int next;

  private Requests(List<byte[]> all) {
    this.all = all;
  }

  static Requests of(Order order, List<String> texts) {
    return new Requests(
        switch (order.kind()) {
          case JSON -> texts.stream().map(text -> json(order, text)).toList();
          case SMS -> sms(order, texts);
          case PAGE -> List.of(bytes("GET", order, "", ""));
        });
  }

  /** As a proxy hands it on, from somebody else each time: nobody comes to their limit. */
  private static byte[] json(Order order, String text) {
    ids++;
    String from = "10.0." + ids / BYTE % BYTE + "." + ids % BYTE;
    String headers = "Content-Type: application/json\r\nX-Forwarded-For: " + from + "\r\n";
    return bytes("POST", order, headers, new JsonObject().put("text", text).encode());
  }

  private static List<byte[]> sms(Order order, List<String> texts) {
    int count = order.perSecond() == 0 ? DIFFERENT : (int) (order.perSecond() * order.seconds());
    List<byte[]> all = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      all.add(sms(order, texts.get(i % texts.size())));
    }
    return all;
  }

  private static byte[] sms(Order order, String text) {
    ids++;
    String from = "+447700" + (900_000 + ids % SENDERS);
    TwilioPost post = new TwilioPost(Map.of("MessageSid", "SM" + ids, "From", from, "Body", text));
    return bytes(
        "POST",
        order,
        "Content-Type: application/x-www-form-urlencoded\r\nX-Twilio-Signature: "
            + post.signature()
            + "\r\n",
        post.body());
  }

  private static byte[] bytes(String method, Order order, String headers, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String length = content.length == 0 ? "" : "Content-Length: " + content.length + "\r\n";
    String head =
        method
            + " "
            + order.path()
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + order.port()
            + "\r\n"
            + headers
            + length
            + "\r\n";
    return (head + body).getBytes(StandardCharsets.UTF_8);
  }

  byte[] next() {
    next = next + 1 < all.size() ? next + 1 : 0;
    return all.get(next);
  }
}
