package org.waymark.channel.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.conversation.Card;
import org.waymark.conversation.Mode;
import org.waymark.service.Routes;
import org.waymark.service.Settings;
import org.waymark.text.Direction;

/**
 * The pages beside the chat: what we keep, what others keep of WhatsApp (only where that is on),
 * accessibility, cookies, languages, the card to show to be given an interpreter, and how staff put
 * the button on their site. What is advice in them comes from the knowledge base.
 */
final class InfoPages implements Routes {
  private final Exchange exchange;
  private final Pages pages;

  InfoPages(Exchange exchange, Pages pages) {
    this.exchange = exchange;
    this.pages = pages;
  }

  @Override
  public void mount(Router router) {
    router.get("/what-we-keep").handler(c -> page(c, "keep", keep(c)));
    router
        .get("/languages")
        .handler(
            c -> page(c, "languages", Map.of("article", exchange.article("languages", code(c)))));
    router.get("/card").handler(c -> page(c, "card", card(c)));
    if (takesWhatsApp()) {
      router
          .get("/whatsapp")
          .handler(c -> page(c, "whatsapp", Map.of("deletes", deletesAtTwilio())));
    }
    router.get("/cookies").handler(c -> page(c, "cookies", Map.of()));
    router.get("/accessibility").handler(c -> page(c, "accessibility", statement()));
    router.get("/for-staff").handler(c -> page(c, "staff", forStaff()));
  }

  private void page(RoutingContext context, String name, Map<String, Object> parts) {
    Map<String, Object> model = new HashMap<>(parts);
    model.put("heading", "page." + name);
    model.put("danger", exchange.danger(code(context)));
    pages.send(context, 200, "pages/" + name, model);
  }

  /** The card for the language that is asked for, or for that of the page; in English none. */
  private Map<String, Object> card(RoutingContext context) {
    String wanted = Optional.ofNullable(context.request().getParam("for")).orElse(code(context));
    List<Card> cards = exchange.cards();
    Map<String, Object> parts = new HashMap<>();
    parts.put("cards", cards);
    parts.put("cardDir", Direction.of(wanted));
    parts.put(
        "card",
        cards.stream().filter(card -> card.language().equals(wanted)).findFirst().orElse(null));
    return parts;
  }

  private boolean takesWhatsApp() {
    return pages.settings().twilio().filter(Settings.Twilio::whatsapp).isPresent();
  }

  private boolean deletesAtTwilio() {
    return pages.settings().twilio().filter(twilio -> twilio.api().sweeps()).isPresent();
  }

  private String code(RoutingContext context) {
    return pages.languages().of(context.request()).code();
  }

  private Map<String, Object> keep(RoutingContext context) {
    return Map.of(
        "article", exchange.article("privacy", code(context)), "whatsapp", takesWhatsApp());
  }

  private Map<String, Object> statement() {
    Settings settings = pages.settings();
    return Map.of(
        "address", settings.publicUrl().toString(),
        "publisher", settings.site().publisher(),
        "contact", settings.site().accessibilityContact().orElse(""));
  }

  private Map<String, Object> forStaff() {
    return Map.of(
        "address",
        pages.settings().publicUrl().toString(),
        "demo",
        pages.settings().mode() == Mode.DEMO);
  }
}
