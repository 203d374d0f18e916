package org.waymark.staff.access;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** Headers on every answer: nothing is kept, framed, or loaded from elsewhere; no script runs. */
final class StaffHeaders {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";
  private static final String PERMISSIONS =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
  private static final String TWO_YEARS = "max-age=63072000";

  private final boolean encrypted;

  StaffHeaders(boolean encrypted) {
    this.encrypted = encrypted;
  }

  void set(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Security-Policy", POLICY);
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("X-Robots-Tag", "noindex, nofollow, noarchive");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Permissions-Policy", PERMISSIONS);
    if (encrypted) {
      headers.set("Strict-Transport-Security", TWO_YEARS);
    }
    context.next();
  }
}
