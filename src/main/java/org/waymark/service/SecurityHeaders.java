package org.waymark.service;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/**
 * Headers on every answer: nothing is kept by a browser or proxy, nothing is loaded from elsewhere,
 * nobody learns where a person came from. Routes that need less strict ones ask for them here, so
 * that all exceptions can be read in one place.
 */
public final class SecurityHeaders {
  private static final String CSP = "Content-Security-Policy";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors ";
  private static final String PERMISSIONS =
      "camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), geolocation=(),"
          + " microphone=(), payment=(), usb=()";

  private SecurityHeaders() {}

  static void set(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.set("Cache-Control", "no-store");
    headers.set(CSP, POLICY + "'none'");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("X-Robots-Tag", "noarchive");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Permissions-Policy", PERMISSIONS);
    context.next();
  }

  /**
   * Lets pages of our own, and of some other sites, show this page in a frame.
   *
   * @param embedders the other sites
   */
  public static void mayBeFramed(RoutingContext context, List<String> embedders) {
    MultiMap headers = context.response().headers();
    headers.set(CSP, (POLICY + "'self' " + String.join(" ", embedders)).strip());
    if (embedders.isEmpty()) {
      headers.set("X-Frame-Options", "SAMEORIGIN");
    } else {
      // It cannot name a site; what understands frame-ancestors does not look at it.
      headers.remove("X-Frame-Options");
    }
  }

  /** Lets this page show others of ours in a frame. */
  public static void mayFrameOurs(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.set(CSP, headers.get(CSP) + "; frame-src 'self'");
  }

  /** Lets pages of any site load this file. */
  public static void mayBeLoadedFromElsewhere(RoutingContext context) {
    context.response().headers().set("Cross-Origin-Resource-Policy", "cross-origin");
  }
}
