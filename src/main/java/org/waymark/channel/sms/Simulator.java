package org.waymark.channel.sms;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.waymark.conversation.Reply;
import org.waymark.service.Routes;
import org.waymark.service.Settings;

/**
 * {@code /simulator}: a phone on a page, for trying SMS without Twilio. What is sent goes through
 * {@link SmsConversation} as a real message does; only the signature and TwiML are left out.
 *
 * <p>It works without JavaScript. The screen travels with the page; the server remembers the
 * conversation as it does for a number, under a random name that the page was given. It exists only
 * while there is no Twilio account, so it can never write as a real number.
 */
public final class Simulator implements Routes {
  /** Where the phone is. */
  public static final String PATH = "/simulator";

  private static final String STYLE = "/assets/simulator.css";
  private static final Pattern PHONE = Pattern.compile("[A-Za-z0-9_-]{20,60}");

  private final boolean exists;
  private final SmsConversation conversation;
  private final Supplier<byte[]> random;
  private final SimulatorPage page = new SimulatorPage();
  private final String style = resource(STYLE);

  /**
   * @param settings say whether there is a Twilio account
   * @param conversation answers
   * @param random gives random bytes, at least 16, for the name of a phone
   */
  public Simulator(Settings settings, SmsConversation conversation, Supplier<byte[]> random) {
    this.exists = settings.twilio().isEmpty();
    this.conversation = conversation;
    this.random = random;
  }

  @Override
  public void mount(Router router) {
    if (exists) {
      router.get(PATH).handler(context -> show(context, newPhone(), List.of()));
      router.post(PATH).handler(this::sent);
      router.get(STYLE).handler(this::style);
    }
  }

  private void sent(RoutingContext context) {
    MultiMap form = context.request().formAttributes();
    String phone = form.contains("phone") ? form.get("phone") : "";
    String sender = PHONE.matcher(phone).matches() ? phone : newPhone();
    String text = form.contains("text") ? form.get("text").replace("\r\n", "\n") : "";
    List<Bubble> bubbles = new ArrayList<>(Bubble.read(form.getAll("bubble")));
    bubbles.add(new Bubble(Bubble.Side.PERSON, text));
    conversation
        .reply("simulator:" + sender, text)
        .otherwise(failure -> conversation.lastResort())
        .onSuccess(
            reply -> {
              bubbles.add(bubble(reply));
              show(context, sender, Bubble.newest(bubbles));
            })
        .onFailure(context::fail);
  }

  private static Bubble bubble(Reply reply) {
    return new Bubble(
        reply.isSilent() ? Bubble.Side.NOBODY : Bubble.Side.SERVICE, SmsText.of(reply));
  }

  private void show(RoutingContext context, String phone, List<Bubble> bubbles) {
    if (!context.response().ended()) {
      context
          .response()
          .putHeader("Content-Type", "text/html; charset=utf-8")
          .end(page.draw(phone, bubbles));
    }
  }

  private void style(RoutingContext context) {
    context.response().putHeader("Content-Type", "text/css; charset=utf-8").end(style);
  }

  private String newPhone() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random.get());
  }

  private static String resource(String name) {
    try (InputStream in = Simulator.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
