package org.waymark.channel.sms;

import com.twilio.security.RequestValidator;
import java.net.URI;
import java.util.Map;
import org.waymark.service.Settings;

/**
 * Tells whether Twilio wrote a request. Twilio signs the address that it was told to post to and
 * every field of the form; the address is taken from our settings, because a request can claim any
 * host.
 */
final class TwilioSignature {
  private final RequestValidator validator;
  private final URI publicUrl;

  TwilioSignature(Settings.Twilio twilio, URI publicUrl) {
    this.validator = new RequestValidator(twilio.authToken().reveal());
    this.publicUrl = publicUrl;
  }

  /**
   * @param path the path of the webhook
   * @param query the query of the request, or null; it is part of what is signed
   * @param form every field
   * @param signature the header, or null
   */
  boolean isSound(String path, String query, Map<String, String> form, String signature) {
    if (signature == null || signature.isBlank()) {
      return false;
    }
    String url = publicUrl + path + (query == null ? "" : "?" + query);
    return validator.validate(url, form, signature);
  }
}
