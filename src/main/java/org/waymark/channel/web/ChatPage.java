package org.waymark.channel.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.waymark.conversation.Block;
import org.waymark.conversation.Context;
import org.waymark.conversation.Reply;
import org.waymark.conversation.Turn;
import org.waymark.knowledge.Phrase;
import org.waymark.service.Answers;
import org.waymark.service.Limits;
import org.waymark.service.Routes;
import org.waymark.service.SenderKeys;
import org.waymark.service.Senders;

/**
 * The chat as a plain page: {@code GET /chat} shows an empty one, {@code POST /chat} answers. It
 * works without JavaScript, cookies and storage; the state of the conversation is a hidden field.
 *
 * <p>The form has {@code text} (a message) or {@code choice} (the digit of a button), and {@code
 * context} ({@link ContextField}). Anything may be missing; what is not ours is ignored.
 */
public final class ChatPage implements Routes {
  private static final String PATH = "/chat";
  private static final Block TOO_LONG =
      new Block(
          Block.Kind.NOTE,
          "This is too long for us to read. Please say it in fewer words.",
          "<p>This is too long for us to read. Please say it in fewer words.</p>");

  private final Exchange exchange;
  private final ChatView view = new ChatView();

  public ChatPage(
      Answers answers, Limits limits, SenderKeys keys, Senders senders, InstantSource clock) {
    this.exchange = new Exchange(answers, limits, keys, senders, clock);
  }

  @Override
  public void mount(Router router) {
    router
        .get("/")
        .handler(
            context -> context.response().setStatusCode(303).putHeader("Location", PATH).end());
    router.get(PATH).handler(context -> page(context, 200, view.first(danger())));
    router.post(PATH).handler(this::post);
  }

  private void post(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!isForm(request)) {
      context.fail(415);
      return;
    }
    String text = message(request);
    Context before = ContextField.read(request.getFormAttribute("context"));
    if (text.length() > Exchange.MAX_TEXT) {
      page(context, 413, view.notice(danger(), TOO_LONG, text, before));
      return;
    }
    Optional<Turn> turn = exchange.answer(request, text, before, "web");
    if (turn.isEmpty()) {
      context.response().putHeader("Retry-After", Exchange.RETRY_SECONDS);
      page(context, 429, view.notice(danger(), exchange.notice(Phrase.LIMITED), text, before));
      return;
    }
    Reply reply = turn.get().reply();
    String asked = isChoice(request) ? "" : text;
    page(context, 200, view.answer(danger(), asked, reply, turn.get().context()));
  }

  private static boolean isForm(HttpServerRequest request) {
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
    return lower.startsWith("application/x-www-form-urlencoded")
        || lower.startsWith("multipart/form-data");
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

  private Block danger() {
    return exchange.notice(Phrase.CAREFUL);
  }

  private static void page(RoutingContext context, int status, String html) {
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
        .end(html);
  }
}
