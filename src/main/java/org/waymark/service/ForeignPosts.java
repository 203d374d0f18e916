package org.waymark.service;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses a form or a message that another site makes a person's browser send. Nothing could be
 * stolen by it, as there is no cookie and no session; but an answer about crime could be made to
 * appear on somebody's screen. Browsers say themselves where a request comes from, and programs
 * that are no browsers say nothing, so no token is needed.
 */
final class ForeignPosts {
  private ForeignPosts() {}

  static void refuse(RoutingContext context) {
    String site = context.request().getHeader("Sec-Fetch-Site");
    boolean ours = site == null || site.equals("same-origin") || site.equals("none");
    if (ours || !context.request().method().equals(HttpMethod.POST)) {
      context.next();
    } else {
      context.fail(403);
    }
  }
}
