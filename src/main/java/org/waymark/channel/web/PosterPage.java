package org.waymark.channel.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.knowledge.Area;
import org.waymark.service.Routes;

/**
 * Posters and wallet cards to print: {@code GET /poster?size=a4&area=halton&police=no&lang=en}.
 * What is missing or unknown is taken as A4, all areas, with the word police, and English.
 */
final class PosterPage implements Routes {
  /** How many fit on a sheet of A4, by size. */
  private static final Map<String, Integer> COPIES = Map.of("a4", 1, "a6", 4, "wallet", 10);

  private static final List<Map<String, String>> SIZES =
      List.of(
          Map.of("value", "a4", "name", "A4 poster"),
          Map.of("value", "a6", "name", "A6, four on a sheet"),
          Map.of("value", "wallet", "name", "Wallet cards, ten on a sheet"));

  private final Exchange exchange;
  private final Pages pages;

  PosterPage(Exchange exchange, Pages pages) {
    this.exchange = exchange;
    this.pages = pages;
  }

  @Override
  public void mount(Router router) {
    router.get("/poster").handler(this::poster);
  }

  private void poster(RoutingContext context) {
    HttpServerRequest request = context.request();
    Language language = pages.languages().of(request);
    String asked = request.getParam("size", "a4");
    String size = COPIES.containsKey(asked) ? asked : "a4";
    Optional<Area> area =
        Optional.ofNullable(request.getParam("area"))
            .flatMap(Area::of)
            .filter(a -> a != Area.OUTSIDE);
    String chat = chat(language);
    Map<String, Object> model = new HashMap<>();
    model.put("size", size);
    model.put("sizes", SIZES);
    model.put("copies", IntStream.range(0, COPIES.get(size)).boxed().toList());
    model.put("area", area.map(Area::id).orElse(""));
    model.put("areas", areas());
    model.put("police", !request.getParam("police", "yes").equals("no"));
    model.put("where", where(language, area));
    model.put("number", pages.settings().site().smsNumber().orElse(""));
    model.put("short", chat.replaceFirst("^https?://", "").replaceFirst("\\?.*", ""));
    model.put("qr", QrCode.svg(chat, language.texts().get("poster.qr") + " " + chat));
    pages.send(context, 200, "poster", model);
  }

  private String chat(Language language) {
    boolean first = language.equals(pages.languages().all().get(0));
    return pages.settings().publicUrl() + "/chat" + (first ? "" : "?lang=" + language.code());
  }

  private String where(Language language, Optional<Area> area) {
    return area.map(a -> language.texts().get("poster.area").replace("{area}", exchange.nameOf(a)))
        .orElse(language.texts().get("poster.county"));
  }

  private List<Map<String, String>> areas() {
    return ChatView.areas(exchange).stream()
        .filter(a -> !a.get("id").equals(Area.OUTSIDE.id()))
        .toList();
  }
}
