package org.waymark.channel.sms;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.service.Secret;
import org.waymark.service.Settings;
import org.waymark.service.TwilioApi;

final class TwilioSignatureTest {
  private static final Map<String, String> FORM = Map.of("From", "+447700900123", "Body", " a ");

  private static TwilioSignature at(String url) {
    Settings.Twilio account =
        new Settings.Twilio("AC0", new Secret(SmsEdge.TOKEN), false, TwilioApi.DEFAULTS);
    return new TwilioSignature(account, URI.create(url));
  }

  private static String sign(String url) {
    return SmsEdge.sign(url, "From=%2B447700900123&Body=+a+");
  }

  @Test
  void takesWhatTwilioSigned() {
    assertTrue(at("https://a.example").isSound("/sms", null, FORM, sign("https://a.example/sms")));
  }

  @Test
  void takesAnAddressWithAPathBeforeOurs() {
    String signature = sign("https://a.example/help/sms");
    assertTrue(at("https://a.example/help").isSound("/sms", null, FORM, signature));
  }

  @Test
  void takesAnAddressWithTheUsualPortNamed() {
    String signature = sign("https://a.example:443/sms");
    assertTrue(at("https://a.example").isSound("/sms", null, FORM, signature));
  }

  @Test
  void refusesNoSignature() {
    assertFalse(at("https://a.example").isSound("/sms", null, FORM, null));
    assertFalse(at("https://a.example").isSound("/sms", null, FORM, ""));
  }

  @Test
  void refusesAnotherHost() {
    assertFalse(at("https://a.example").isSound("/sms", null, FORM, sign("https://b.example/sms")));
  }

  @Test
  void signsWhiteSpaceAsItCame() {
    String trimmed = SmsEdge.sign("https://a.example/sms", "From=%2B447700900123&Body=a");
    assertFalse(at("https://a.example").isSound("/sms", null, FORM, trimmed));
  }

  @Test
  void refusesAnAddressThatCannotBeReadInsteadOfFailing() {
    assertFalse(at("https://a.example").isSound("/sms", "|%zz ^", FORM, "c2lnbmF0dXJl"));
  }
}
