package org.waymark.staff.access;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;

/**
 * What is sent.
 *
 * @param type the media type of the body
 * @param location where a browser goes next
 * @param cookie the new text of our cookie; empty text takes it away
 * @param saveAs the name of a file to keep
 */
record Reply(
    int status,
    String type,
    Buffer body,
    Optional<String> location,
    Optional<String> cookie,
    Optional<String> saveAs) {
  private static final String HTML = "text/html; charset=utf-8";

  static Reply html(int status, String page) {
    return new Reply(
        status, HTML, Buffer.buffer(page), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Reply to(String address) {
    return new Reply(
        303, HTML, Buffer.buffer(), Optional.of(address), Optional.empty(), Optional.empty());
  }

  static Reply file(StaffAnswer.File file) {
    Optional<String> name = Optional.of(file.name()).filter(n -> !n.isEmpty());
    return new Reply(
        200,
        file.type(),
        Buffer.buffer(file.content()),
        Optional.empty(),
        Optional.empty(),
        name.map(n -> n.replaceAll("[^A-Za-z0-9._-]", "-")));
  }

  Reply with(String newCookie) {
    return new Reply(status, type, body, location, Optional.of(newCookie), saveAs);
  }
}
