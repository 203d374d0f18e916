package org.waymark.cli.proof;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A form as Twilio posts it, with its signature, written after Twilio's documentation. */
public final class TwilioPost {
  /** The address that is signed. */
  public static final String PUBLIC_URL = "https://waymark.example.org";

  /** An invented secret. */
  public static final String AUTH_TOKEN = "0123456789abcdef0123456789abcdef";

  /** The settings of a service that takes such posts. */
  public static final Map<String, String> SETTINGS =
      Map.of(
          "TWILIO_ACCOUNT_SID",
          "AC" + AUTH_TOKEN,
          "TWILIO_AUTH_TOKEN",
          AUTH_TOKEN,
          "WAYMARK_PUBLIC_URL",
          PUBLIC_URL);

  private final Map<String, String> fields;

  /** A post of these fields. */
  public TwilioPost(Map<String, String> fields) {
    this.fields = new TreeMap<>(fields);
  }

  /** The fields as a body. */
  public String body() {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** The header {@code X-Twilio-Signature}. */
  public String signature() {
    StringBuilder signed = new StringBuilder(PUBLIC_URL + "/sms");
    fields.forEach((name, value) -> signed.append(name).append(value));
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(AUTH_TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      byte[] digest = mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A text as a form holds it. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
