package org.waymark.service;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/**
 * Refuses forms in parts, which browsers use to send files. No page of ours sends one, and whoever
 * reads them stumbles: on a broken header of a part the connection was closed without an answer,
 * and the headers of the last parts stayed in memory.
 */
final class Uploads {
  private static final String IN_PARTS = "multipart/";
  private static final int NOT_TAKEN = 415;

  private Uploads() {}

  static void refuse(RoutingContext context) {
    String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    if (type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(IN_PARTS)) {
      context.fail(NOT_TAKEN);
    } else {
      context.next();
    }
  }
}
