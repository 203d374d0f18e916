package org.waymark.channel.sms;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.conversation.Reply;
import org.waymark.service.Routes;
import org.waymark.service.SenderKeys;
import org.waymark.service.Settings;
import org.waymark.service.SharedAnswers;

/**
 * {@code POST /sms}: Twilio hands in a message and takes the reply from the same response.
 *
 * <p>Only POST: with GET the words would stand in an address, and Twilio could not redact them.
 * Without a Twilio account there is no such route, because nobody could be told from Twilio.
 *
 * <p>WhatsApp comes to the same address, with {@code whatsapp:} before the number. It is answered
 * only where the operator chose that ({@code WAYMARK_WHATSAPP}), because Meta's servers read what
 * is written, keep it for up to 30 days, and show in the app, on every device that is linked to it,
 * that there was a talk and with whom. Where it is off, such a person still gets an answer, since
 * they may be in danger and silence helps nobody; but always the same one, the built-in reply. It
 * says where to call, does not depend on what they wrote, is not remembered, and so adds nothing to
 * what Meta knows already. Any other app is off for good.
 */
public final class SmsWebhook implements Routes {
  /** Where Twilio posts to. */
  public static final String PATH = "/sms";

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_A_FORM = 415;

  private final Optional<TwilioSignature> signature;
  private final boolean whatsapp;
  private final SmsConversation conversation;
  private final Duplicates duplicates;

  /**
   * @param settings the account, and the address that Twilio signs
   * @param conversation answers
   * @param keys name requests, so that a retry is known
   * @param clock tells when a request can be forgotten
   */
  public SmsWebhook(
      Settings settings, SmsConversation conversation, SenderKeys keys, InstantSource clock) {
    this(settings, conversation, keys, clock, SharedAnswers.NONE);
  }

  /**
   * @param others what other machines answered
   */
  public SmsWebhook(
      Settings settings,
      SmsConversation conversation,
      SenderKeys keys,
      InstantSource clock,
      SharedAnswers others) {
    this.signature = settings.twilio().map(t -> new TwilioSignature(t, settings.publicUrl()));
    this.whatsapp = settings.twilio().filter(Settings.Twilio::whatsapp).isPresent();
    this.conversation = conversation;
    this.duplicates = new Duplicates(keys, clock, others);
  }

  /** Signature first: whoever is not Twilio learns nothing, not even what was wrong besides. */
  @Override
  public void mount(Router router) {
    signature.ifPresent(sound -> router.post(PATH).handler(context -> checked(context, sound)));
  }

  private void checked(RoutingContext context, TwilioSignature sound) {
    HttpServerRequest request = context.request();
    Map<String, String> form = form(request);
    if (!sound.isSound(PATH, request.query(), form, request.getHeader("X-Twilio-Signature"))) {
      context.fail(FORBIDDEN);
      return;
    }
    String type = request.getHeader("Content-Type");
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      context.fail(NOT_A_FORM);
      return;
    }
    InboundSms sms = InboundSms.of(form, request.getHeader("I-Twilio-Idempotency-Token"));
    if (sms.isFromNobody()) {
      context.fail(BAD_REQUEST);
      return;
    }
    answer(context, sms);
  }

  /** The first value of each field: what is read must be what was signed. */
  private static Map<String, String> form(HttpServerRequest request) {
    Map<String, String> form = new LinkedHashMap<>();
    request.formAttributes().forEach(form::putIfAbsent);
    return form;
  }

  private void answer(RoutingContext context, InboundSms sms) {
    duplicates
        .once(sms.id(), () -> twiml(sms))
        .otherwise(failure -> Twiml.of(conversation.lastResort()))
        .onSuccess(xml -> send(context, xml))
        .onFailure(context::fail);
  }

  /** Twilio has already answered the words that set OptOutType. */
  private Future<String> twiml(InboundSms sms) {
    if (sms.optOut().isPresent()) {
      Future<Void> done = sms.isStop() ? conversation.forget(sms.from()) : Future.succeededFuture();
      return done.map(Twiml.NOTHING);
    }
    return switch (Way.of(sms.from())) {
      case SMS -> reply(sms).map(Twiml::of);
      case WHATSAPP -> whatsapp ? whatsapp(sms) : elsewhere(sms);
      case OTHER -> elsewhere(sms);
    };
  }

  private Future<Reply> reply(InboundSms sms) {
    return conversation.reply(sms.from(), sms.body(), sms.id().orElse(""));
  }

  private Future<String> whatsapp(InboundSms sms) {
    return reply(sms).map(reply -> Twiml.of(WhatsAppText.of(reply)));
  }

  private Future<String> elsewhere(InboundSms sms) {
    return Future.succeededFuture(Twiml.of(conversation.elsewhere(sms.from())));
  }

  private static void send(RoutingContext context, String xml) {
    if (!context.response().ended()) {
      context.response().putHeader("Content-Type", "text/xml; charset=utf-8").end(xml);
    }
  }
}
