package org.waymark.channel.twilio;

import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * A number of ours, as the account has it.
 *
 * @param number as Twilio writes it
 * @param sms whether it can take and send SMS
 * @param hook what the number itself asks when a message comes
 * @param application whether a TwiML application is asked instead
 * @param service the Messaging Service that it belongs to, if any
 */
record Sender(
    String number, boolean sms, Hook hook, boolean application, Optional<Service> service) {

  /**
   * Who is asked for an answer. Empty texts mean that nobody is.
   *
   * @param url the address
   * @param method POST or GET
   * @param fallbackUrl who is asked when that fails
   * @param fallbackMethod POST or GET
   */
  record Hook(String url, String method, String fallbackUrl, String fallbackMethod) {}

  /**
   * A Messaging Service.
   *
   * @param sid Twilio's name for it
   * @param name ours for it
   * @param hook what it asks when a message comes
   * @param defers whether the number's own hook is asked instead
   * @param longCode whether "Fallback to long code" is on
   * @param statusCallback who is told of every message sent; empty when nobody is
   */
  record Service(
      String sid, String name, Hook hook, boolean defers, boolean longCode, String statusCallback) {

    static Service of(JsonObject json) {
      Hook hook =
          new Hook(
              text(json, "inbound_request_url"),
              text(json, "inbound_method"),
              text(json, "fallback_url"),
              text(json, "fallback_method"));
      return new Service(
          text(json, "sid"),
          text(json, "friendly_name"),
          hook,
          is(json, "use_inbound_webhook_on_number"),
          is(json, "fallback_to_long_code"),
          text(json, "status_callback"));
    }
  }

  static Sender of(JsonObject json, Optional<Service> service) {
    Hook hook =
        new Hook(
            text(json, "sms_url"),
            text(json, "sms_method"),
            text(json, "sms_fallback_url"),
            text(json, "sms_fallback_method"));
    JsonObject abilities = json.getJsonObject("capabilities", new JsonObject());
    return new Sender(
        text(json, "phone_number"),
        is(abilities, "sms") || is(abilities, "SMS"),
        hook,
        !text(json, "sms_application_sid").isEmpty(),
        service);
  }

  /** Whether the service is asked, and not what stands at the number. */
  boolean isAskedByService() {
    return service.filter(s -> !s.defers).isPresent();
  }

  /** Who is asked for an answer to a message. */
  Hook asked() {
    return isAskedByService() ? service.orElseThrow().hook : hook;
  }

  private static String text(JsonObject json, String field) {
    return json.getValue(field) instanceof String text ? text.strip() : "";
  }

  private static boolean is(JsonObject json, String field) {
    return Boolean.TRUE.equals(json.getValue(field));
  }
}
