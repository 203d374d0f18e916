package org.waymark.staff.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without scripts: keeps cookies, fills in forms, follows nothing. */
final class Visitor {
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final String address;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  Visitor(StaffService service) {
    this.address = service.address();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(path, "none");
  }

  HttpResponse<String> get(String path, String from) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path)).header("Sec-Fetch-Site", from).build(),
        BodyHandlers.ofString());
  }

  /** Opens a page with a cookie that was another's. */
  HttpResponse<String> getWith(String path, String cookie)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookie).build(),
            BodyHandlers.ofString());
  }

  /** Opens a page, and sends its form with what was filled in. */
  HttpResponse<String> fill(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return fill(path, path, fields);
  }

  /** Opens a page, and sends a form of it that goes elsewhere. */
  HttpResponse<String> fill(String page, String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return post(path, csrf(page), "same-origin", fields);
  }

  HttpResponse<String> post(String path, String csrf, String from, Map<String, String> fields)
      throws IOException, InterruptedException {
    String form =
        "csrf="
            + csrf
            + fields.entrySet().stream()
                .map(e -> "&" + e.getKey() + "=" + encoded(e.getValue()))
                .collect(Collectors.joining());
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", from)
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> signIn(String id, String password) throws IOException, InterruptedException {
    return fill("/staff/sign-in", Map.of("id", id, "password", password));
  }

  /** Sends whatever a browser would not. */
  HttpResponse<String> raw(String path, String type, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  /** What the forms of a page must send back. */
  String csrf(String path) throws IOException, InterruptedException {
    Matcher csrf = CSRF.matcher(get(path).body());
    return csrf.find() ? csrf.group(1) : "";
  }

  /** What the browser shows the server; empty for nothing. */
  String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
