package org.waymark.staff.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/**
 * The one cookie of the console: a random text, gone when the browser closes, never shown to
 * scripts or sent from other sites. With https its name begins with {@code __Host-}, so browsers
 * take it from this host alone and only encrypted; without, the console is on this machine only.
 */
final class SessionCookie {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final boolean encrypted;
  private final String name;

  SessionCookie(boolean encrypted) {
    this.encrypted = encrypted;
    this.name = encrypted ? "__Host-waymark-staff" : "waymark-staff";
  }

  /** The text that a browser sent; empty when it sent none that we could have made. */
  String read(RoutingContext context) {
    Cookie cookie = context.request().getCookie(name);
    boolean ours = cookie != null && TOKEN.matcher(cookie.getValue()).matches();
    return ours ? cookie.getValue() : "";
  }

  /** Gives the browser a text; an empty one takes the cookie away. */
  void write(RoutingContext context, String token) {
    Cookie cookie =
        Cookie.cookie(name, token)
            .setPath("/")
            .setHttpOnly(true)
            .setSecure(encrypted)
            .setSameSite(CookieSameSite.STRICT);
    context.response().addCookie(token.isEmpty() ? cookie.setMaxAge(0) : cookie);
  }
}
