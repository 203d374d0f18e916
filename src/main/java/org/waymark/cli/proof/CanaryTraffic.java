package org.waymark.cli.proof;

import static org.waymark.cli.proof.TwilioPost.encode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.cli.proof.Places.Kind;

/** Sends canaries through every route, rightly and wrongly, and looks for them in what returns. */
final class CanaryTraffic {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final String MULTIPART = "multipart/form-data; boundary=b";

  /** What is there beside the conversation, and takes no words. */
  private static final List<String> BESIDE =
      List.of(
          "/",
          "/what-we-keep",
          "/whatsapp",
          "/languages",
          "/card",
          "/cookies",
          "/accessibility",
          "/for-staff",
          "/poster",
          "/leave",
          "/widget.js",
          "/demo",
          "/favicon.ico",
          "/assets/chat.css",
          "/assets/chat.js",
          "/assets/leave.js",
          "/assets/poster.css",
          "/assets/simulator.css");

  private final int port;
  private final Places places;
  private final Set<String> asked = new TreeSet<>();
  private final List<String> failures = new ArrayList<>();
  private int sent;
  private int answers;

  CanaryTraffic(int port, Places places) {
    this.port = port;
    this.places = places;
  }

  /** How many requests were sent, right and wrong ones. */
  int sent() {
    return sent;
  }

  /** How many requests got an answer. */
  int answers() {
    return answers;
  }

  /** The requests that made the server fail; a wrong request is no reason to. */
  List<String> failures() {
    return failures;
  }

  /** Every path that was asked for, without its query. */
  Set<String> asked() {
    return asked;
  }

  /**
   * Everything once.
   *
   * @param simulator whether the simulator stands in for a phone
   */
  void round(int round, boolean simulator) throws IOException {
    pages("/chat");
    api();
    beside();
    elsewhere();
    if (simulator) {
      pages("/simulator");
    }
    // Last, so that the memory of conversations is full when it is looked at.
    sms(round);
  }

  /** A round of text messages, as Twilio hands them on and as it would not. */
  private void sms(int round) throws IOException {
    String from = Canaries.sender(round);
    signed(Map.of("From", from, "MessageSid", Canaries.SID + "r" + round));
    signed(Map.of("From", from, "MessageSid", Canaries.SID + "s" + round, Canaries.KEY, from));
    for (int times = 0; times < 3; times++) {
      signed(Map.of());
    }
    signed(Map.of("MessageSid", Canaries.SID + "2", "Body", "1"));
    signed(Map.of("MessageSid", Canaries.SID + "3", "Body", "help he is hitting me now"));
    signed(Map.of("MessageSid", Canaries.SID + "4", "Body", Canaries.MESSAGE.repeat(20)));
    signed(Map.of("MessageSid", Canaries.SID + "5", "From", " "));
    signed(Map.of("MessageSid", Canaries.SID + "6", "Body", "STOP", "OptOutType", "STOP"));
    signed(Map.of("MessageSid", Canaries.SID + "7", "Body", "menu " + Canaries.POSTCODE));
    String whatsapp = Canaries.NUMBER.substring(1);
    signed(
        Map.of(
            "MessageSid", Canaries.SID + "8", "From", "whatsapp:+" + whatsapp, "WaId", whatsapp));
    TwilioPost post = new TwilioPost(fields());
    ask("POST", "/sms", FORM, post.body());
    ask("POST", "/sms?q=" + Canaries.QUERY, FORM, post.body(), signature("wrong"));
    ask("POST", "/sms", JSON, json(Canaries.MESSAGE), signature(post.signature()));
    ask("POST", "/sms", FORM, post.body() + "&Bad=%zz" + Canaries.NAME + "%", signature("x"));
    ask("POST", "/sms", FORM, post.body().repeat(150), signature(post.signature()));
    ask("POST", "/sms", FORM + "; charset=" + Canaries.NAME, post.body(), signature("x"));
    ask("POST", "/sms", MULTIPART, upload("Body"), signature("x"));
    ask("GET", "/sms?" + post.body(), FORM, "", signature(post.signature()));
  }

  private void signed(Map<String, String> changes) throws IOException {
    Map<String, String> fields = fields();
    fields.putAll(changes);
    TwilioPost post = new TwilioPost(fields);
    ask("POST", "/sms", FORM, post.body(), signature(post.signature()));
  }

  private static Map<String, String> signature(String signature) {
    return Map.of("X-Twilio-Signature", signature, "I-Twilio-Idempotency-Token", Canaries.TOKEN);
  }

  private static Map<String, String> fields() {
    return new HashMap<>(
        Map.of(
            "MessageSid", Canaries.SID,
            "From", Canaries.NUMBER,
            "To", "+447700900001",
            "Body", Canaries.MESSAGE,
            "FromCity", Canaries.CITY,
            "FromZip", Canaries.ZIP,
            "ProfileName", Canaries.PROFILE));
  }

  /** The page shows a person what they just asked; nothing else of the answer may. */
  private void pages(String path) throws IOException {
    String text = "text=" + encode(Canaries.MESSAGE);
    String context =
        Base64.getUrlEncoder()
            .encodeToString(context(Canaries.NAME).getBytes(StandardCharsets.UTF_8));
    ask("GET", path, "", "");
    ask("GET", path + "?" + text, "", "");
    shown(path, FORM, text);
    shown(path, FORM, text + "&context=" + context + "&bubble=%3E" + Canaries.NAME);
    shown(path, FORM, text.repeat(30) + "&phone=" + Canaries.NAME);
    shown(path, FORM, text + "&" + Canaries.KEY + "=1");
    shown(path, MULTIPART, upload("text"));
    ask("POST", path, FORM, "choice=1&context=" + context + "&other=" + Canaries.NAME);
    ask("POST", path, FORM, "context=" + Canaries.PASSPORT);
    ask("POST", path, FORM, text.repeat(1_000));
    ask("POST", path, FORM, "text=%zz" + Canaries.NAME + "%f");
    ask("POST", path, JSON, json(Canaries.MESSAGE).replace("\"text\"", "\"words\""));
    ask("PUT", path, FORM, text);
    ask("DELETE", path + "/" + Canaries.PATH, FORM, text);
  }

  private void api() throws IOException {
    String path = "/api/v1/messages";
    String tampered = ",\"context\":" + context(Canaries.NAME) + "}";
    ask("POST", path, JSON, json(Canaries.MESSAGE));
    ask("POST", path, JSON, json(Canaries.MESSAGE).replace("}", tampered));
    ask("POST", path, JSON, json("1").replace("}", ",\"context\":\"" + Canaries.NAME + "\"}"));
    ask("POST", path, JSON, json(Canaries.MESSAGE).replace("}", ""));
    ask("POST", path, JSON, json(Canaries.MESSAGE.repeat(30)));
    ask("POST", path, JSON, json(Canaries.MESSAGE.repeat(1_000)));
    ask("POST", path, JSON, "[\"" + Canaries.MESSAGE + "\"]");
    ask("POST", path, JSON, "{\"text\":[\"" + Canaries.MESSAGE + "\"]}");
    ask("POST", path, JSON, "{\"text\":\"hello\",\"" + Canaries.KEY + "\":1}");
    ask(
        "POST",
        path,
        JSON,
        json("hello").replace("}", ",\"context\":{\"" + Canaries.KEY + "\":1}}"));
    ask("POST", path, JSON, "{\"" + Canaries.NAME + "\":\"" + Canaries.MESSAGE + "\"}");
    ask("POST", path, JSON, Canaries.MESSAGE);
    ask("POST", path, "text/" + Canaries.NAME, Canaries.MESSAGE);
    ask("POST", path, JSON + "; charset=" + Canaries.NAME, json(Canaries.MESSAGE));
    ask("POST", path, FORM, "text=" + encode(Canaries.MESSAGE));
    ask("POST", path, MULTIPART, upload("text"));
    ask("GET", path + "?text=" + Canaries.QUERY, JSON, "");
    ask("POST", "/api/v1/" + Canaries.PATH, JSON, json(Canaries.MESSAGE));
    ask("GET", "/api/v1/openapi.yaml?" + Canaries.QUERY, "", "");
  }

  /** The pages, pictures and scripts, asked for with words that they do not want. */
  private void beside() throws IOException {
    String text = "text=" + encode(Canaries.MESSAGE);
    String query = "lang=" + Canaries.NAME + "&size=" + Canaries.QUERY + "&police=" + Canaries.KEY;
    for (String path : BESIDE) {
      ask("GET", path, "", "");
      ask("GET", path + "?" + query + "&area=" + encode(Canaries.POSTCODE), "", "");
      ask("GET", path + "/" + Canaries.PATH + "?" + text, "", "");
      ask("POST", path, FORM, text);
      ask("POST", path, MULTIPART, upload("text"));
    }
    ask("GET", "/poster?size=wallet&area=halton&police=no&" + text, "", "");
  }

  /** What no route is for, and what is no HTTP. */
  private void elsewhere() throws IOException {
    String path = "/" + Canaries.PATH;
    for (String method : List.of("GET", "POST", "PATCH", "OPTIONS", "TRACE", Canaries.NAME)) {
      ask(method, path + "?q=" + Canaries.QUERY, "", method.equals("POST") ? "words" : "");
    }
    for (String odd : List.of("/%zz", "/..%2f..", "/assets", "/chat;", "//", "/a?%", "*")) {
      ask("GET", odd + Canaries.PATH, "", "");
    }
    ask("GET", path + "a".repeat(5_000), "", "");
    ask("GET", path, "", "", Map.of("Extra", Canaries.NAME.repeat(2_000)));
    ask("GET", path, "", "", Map.of("Bad Header", Canaries.NAME));
    ask("GET", path, "", "", Map.of("Range", Canaries.NAME, "Expect", Canaries.NAME));
    ask("GET", path, "", "", Map.of("Upgrade", "websocket", "Sec-WebSocket-Key", Canaries.NAME));
    ask("POST", path, "", "", Map.of("Content-Encoding", Canaries.NAME));
    ask("POST", "/chat", FORM, "", Map.of("Content-Length", Canaries.NAME));
    last(Canaries.MESSAGE + "\r\n\r\n");
    last("GET /" + Canaries.PATH + " HTTP/9.9\r\n" + Canaries.NAME + "\r\n\r\n");
    last("GET " + Canaries.PATH + " HTTP/1.1\r\n: " + Canaries.NAME + "\r\n\r\n");
    last("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + Canaries.NAME);
    last(head("POST", "/chat", FORM, Map.of("Transfer-Encoding", "chunked")) + "zq\r\n");
    String promised = head("POST", "/chat", FORM, Map.of("Content-Length", "900"));
    sent += 2;
    RawHttp.abandon(port, promised + "text=" + encode(Canaries.MESSAGE));
    RawHttp.abandon(port, "POST /" + Canaries.PATH + " HTTP/1.1\r\nUser-Agent: " + Canaries.AGENT);
  }

  void ask(String method, String path, String type, String body) throws IOException {
    ask(method, path, type, body, Map.of());
  }

  void ask(String method, String path, String type, String body, Map<String, String> more)
      throws IOException {
    raw(request(method, path, type, body, more));
  }

  private void shown(String path, String type, String body) throws IOException {
    String request = request("POST", path, type, body, Map.of());
    String response = RawHttp.send(port, request);
    count(request, response);
    places.search(Kind.ANSWERS, "headers of POST " + path, response.split("\r\n\r\n", 2)[0]);
  }

  private void last(String request) throws IOException {
    sent++;
    places.search(Kind.ANSWERS, "answer to what is no request", RawHttp.sendLast(port, request));
  }

  private void raw(String request) throws IOException {
    String response = RawHttp.send(port, request);
    count(request, response);
    places.search(
        Kind.ANSWERS,
        "answer to " + request.substring(0, Math.min(40, request.length())),
        response);
  }

  private void count(String request, String response) {
    sent++;
    answers += response.startsWith("HTTP/1.1 ") ? 1 : 0;
    if (response.startsWith("HTTP/1.1 5")) {
      failures.add(request + "\n" + response);
    }
  }

  private String request(
      String method, String path, String type, String body, Map<String, String> more) {
    asked.add(path.split("\\?", 2)[0]);
    Map<String, String> headers = new TreeMap<>();
    headers.put("Content-Length", "" + body.getBytes(StandardCharsets.UTF_8).length);
    headers.putAll(more);
    return head(method, path, type, headers) + body;
  }

  private static String head(String method, String path, String type, Map<String, String> more) {
    StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    Map<String, String> headers = new TreeMap<>(more);
    headers.put("Host", Canaries.NAME + ".example.org");
    headers.put("Connection", "close");
    headers.put("User-Agent", Canaries.AGENT);
    headers.put("X-Forwarded-For", "192.0.2.1, " + Canaries.FORWARDED);
    headers.put("Referer", "https://example.org/" + Canaries.PATH);
    headers.put("Cookie", "name=" + Canaries.NAME);
    if (!type.isEmpty()) {
      headers.put("Content-Type", type);
    }
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    return head.append("\r\n").toString();
  }

  private static String json(String text) {
    return "{\"text\":\"" + text + "\"}";
  }

  private static String context(String value) {
    return "{\"article\":\""
        + value
        + "\",\"area\":\""
        + value
        + "\",\"options\":[\""
        + value
        + "\"]}";
  }

  private static String upload(String field) {
    return String.join(
        "\r\n",
        "--b",
        "Content-Disposition: form-data; name=\"" + field + "\"",
        "",
        Canaries.MESSAGE,
        "--b",
        "Content-Disposition: form-data; name=\"a\"; filename=\"" + Canaries.FILE + "\"",
        "Content-Type: image/png",
        "",
        Canaries.MESSAGE.repeat(100),
        "--b--",
        "");
  }
}
