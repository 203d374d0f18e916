package org.waymark.channel.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.conversation.Block;
import org.waymark.conversation.Context;
import org.waymark.conversation.Option;
import org.waymark.conversation.Reply;
import org.waymark.conversation.Turn;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Phrase;
import org.waymark.service.ContextField;
import org.waymark.service.Routes;

/**
 * The chat as a plain page: {@code GET /chat} shows an empty one, {@code POST /chat} answers. It
 * works without JavaScript, cookies and storage; the state of the conversation is a hidden field.
 *
 * <p>The form has {@code text} (a message), {@code choice} (the digit of a button) or {@code area}
 * (instead of writing a town), {@code context} ({@link ContextField}) and {@code lang}. Anything
 * may be missing; what is not ours is ignored.
 */
final class ChatPage implements Routes {
  private static final String PATH = "/chat";
  private static final String ENGLISH = "en";
  private static final Block TOO_LONG =
      new Block(
          Block.Kind.NOTE,
          "This is too long for us to read. Please say it in fewer words.",
          "<p>This is too long for us to read. Please say it in fewer words.</p>");

  private final Exchange exchange;
  private final Pages pages;
  private final ChatView view;

  ChatPage(Exchange exchange, Pages pages) {
    this.exchange = exchange;
    this.pages = pages;
    this.view = new ChatView(exchange);
  }

  @Override
  public void mount(Router router) {
    router
        .get("/")
        .handler(
            context -> context.response().setStatusCode(303).putHeader("Location", PATH).end());
    router
        .get(PATH)
        .handler(
            context -> page(context, 200, view.first(pages.languages().of(context.request()))));
    router.post(PATH).handler(this::post);
  }

  private void post(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    if (!isForm(request)) {
      routing.fail(415);
      return;
    }
    Optional<Area> area = Optional.ofNullable(request.getFormAttribute("area")).flatMap(Area::of);
    String text = area.isPresent() ? "1" : message(request);
    Language language = pages.languages().of(request);
    Context context = spoken(ContextField.read(request.getFormAttribute("context")), language);
    Context before =
        area.map(a -> Exchange.offering(context, new Option.Choose(a))).orElse(context);
    if (text.length() > Exchange.MAX_TEXT) {
      page(routing, 413, view.notice(language, TOO_LONG, text, before));
      return;
    }
    Optional<Turn> turn = exchange.answer(request, text, before, "web");
    if (turn.isEmpty()) {
      routing.response().putHeader("Retry-After", Exchange.RETRY_SECONDS);
      page(
          routing,
          429,
          view.notice(language, exchange.notice(Phrase.LIMITED, language.code()), text, before));
      return;
    }
    Reply reply = turn.get().reply();
    String asked = isChoice(request) || area.isPresent() ? "" : text;
    page(routing, 200, view.answer(language, asked, reply, turn.get().context()));
  }

  /** A conversation begins in the language of its page. */
  private static Context spoken(Context context, Language page) {
    return context.language().isEmpty() && !page.code().equals(ENGLISH)
        ? context.in(page.code())
        : context;
  }

  private static boolean isForm(HttpServerRequest request) {
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null
        && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }

  /** A choice is the message that its digit is. */
  private static String message(HttpServerRequest request) {
    if (isChoice(request)) {
      return request.getFormAttribute("choice");
    }
    String text = request.getFormAttribute("text");
    return text == null ? "" : text.strip();
  }

  private static boolean isChoice(HttpServerRequest request) {
    String choice = request.getFormAttribute("choice");
    return choice != null && choice.matches("[1-9]");
  }

  private void page(RoutingContext context, int status, Map<String, Object> model) {
    pages.send(context, status, "chat", model);
  }
}
