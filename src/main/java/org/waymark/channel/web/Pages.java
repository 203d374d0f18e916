package org.waymark.channel.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.page.Templates;
import org.waymark.service.SecurityHeaders;
import org.waymark.service.Settings;

/**
 * Draws every page from its template and sends it. All have one base: the exit, the language and
 * the links below. Whatever a template is given is escaped unless it says {@code raw}, which it
 * does only for HTML that the conversation laid out.
 */
final class Pages {
  private static final List<Map<String, String>> LINKS =
      List.of(
          Map.of("path", "/chat", "text", "foot.chat"),
          Map.of("path", "/what-we-keep", "text", "foot.keep"),
          Map.of("path", "/accessibility", "text", "foot.accessibility"),
          Map.of("path", "/cookies", "text", "foot.cookies"),
          Map.of("path", "/languages", "text", "foot.languages"),
          Map.of("path", "/card", "text", "page.card"),
          Map.of("path", "/for-staff", "text", "foot.staff"));

  private final Templates templates = new Templates();
  private final Settings settings;
  private final Languages languages;

  Pages(Settings settings, Languages languages) {
    this.settings = settings;
    this.languages = languages;
  }

  Settings settings() {
    return settings;
  }

  Languages languages() {
    return languages;
  }

  /**
   * Sends a page, which our own pages and the allowed sites may show in a frame.
   *
   * @param template which one, by its path without the suffix
   * @param parts what the template needs beside what all pages have
   */
  void send(RoutingContext context, int status, String template, Map<String, Object> parts) {
    SecurityHeaders.mayBeFramed(context, settings.site().embedders());
    String html = draw(template, languages.of(context.request()), context.normalizedPath(), parts);
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
        .end(html);
  }

  private String draw(String template, Language language, String path, Map<String, Object> parts) {
    Map<String, Object> model = new HashMap<>();
    model.put("lang", language.code());
    model.put("dir", language.dir());
    model.put("t", language.texts());
    model.put("query", language.equals(languages.all().get(0)) ? "" : "?lang=" + language.code());
    model.put("languages", languages.all());
    model.put("exit", settings.site().exit().toString());
    model.put("links", LINKS);
    model.put("here", path);
    model.putAll(parts);
    return templates.draw(template, model);
  }
}
