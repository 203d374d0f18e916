package org.waymark.channel.twilio;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An account in the shapes that Twilio documents, all in order until a test changes it. */
public final class FakeAccount {
  private static final String SERVICE = Kept.sid("MG", 1);
  private static final String NUMBERS =
      "/2010-04-01/Accounts/" + Kept.ACCOUNT + "/IncomingPhoneNumbers.json";

  /** Our number. */
  public final JsonObject number;

  /** A Messaging Service; in use after {@link #withService}. */
  final JsonObject service;

  private final FakeTwilio twilio;

  /**
   * @param webhook where its messages go
   */
  public FakeAccount(FakeTwilio twilio, String webhook) {
    this.twilio = twilio;
    number =
        new JsonObject()
            .put("sid", Kept.sid("PN", 1))
            .put("phone_number", Kept.OURS)
            .put("capabilities", new JsonObject().put("sms", true).put("voice", false))
            .put("sms_url", webhook)
            .put("sms_method", "POST")
            .put("sms_fallback_url", "https://handler.twilio.com/twiml/EH1")
            .put("sms_fallback_method", "POST")
            .put("sms_application_sid", "");
    service =
        new JsonObject()
            .put("sid", SERVICE)
            .put("friendly_name", "Waymark")
            .put("inbound_request_url", webhook)
            .put("inbound_method", "POST")
            .put("fallback_url", "https://handler.twilio.com/twiml/EH2")
            .put("fallback_method", "POST")
            .put("fallback_to_long_code", false)
            .put("use_inbound_webhook_on_number", false)
            .putNull("status_callback");
    twilio.answer(
        NUMBERS, new JsonObject().put("incoming_phone_numbers", new JsonArray().add(number)));
    twilio.answer("/v1/Services", new JsonObject().put("services", new JsonArray()));
  }

  /** Puts the number into a Messaging Service. */
  FakeAccount withService() {
    JsonArray services = new JsonArray().add(service);
    JsonArray numbers = new JsonArray().add(new JsonObject().put("phone_number", Kept.OURS));
    twilio.answer("/v1/Services", new JsonObject().put("services", services));
    twilio.answer(
        "/v1/Services/" + SERVICE + "/PhoneNumbers",
        new JsonObject().put("phone_numbers", numbers));
    return this;
  }

  /** A number of the account that is none of ours. */
  void withAnotherNumber() {
    JsonObject other = number.copy().put("phone_number", "+447700900999").put("sms_url", "");
    JsonArray numbers = new JsonArray().add(other).add(number);
    twilio.answer(NUMBERS, new JsonObject().put("incoming_phone_numbers", numbers));
  }
}
