package org.waymark.channel.twilio;

import java.util.HashMap;
import java.util.Map;
import org.waymark.service.Settings;

/** The settings of an account at a {@link FakeTwilio}. */
public final class Accounts {
  private Accounts() {}

  /** Every setting that is needed, to be changed by a test. */
  public static Map<String, String> environment(FakeTwilio fake) {
    Map<String, String> environment = new HashMap<>();
    environment.put("TWILIO_ACCOUNT_SID", Kept.ACCOUNT);
    environment.put("TWILIO_AUTH_TOKEN", FakeTwilio.TOKEN);
    environment.put("WAYMARK_PUBLIC_URL", "https://waymark.example.org");
    environment.put("WAYMARK_TWILIO_API_URL", fake.url().toString());
    environment.put("WAYMARK_TWILIO_NUMBERS", Kept.OURS);
    return environment;
  }

  static Settings.Twilio of(FakeTwilio fake) {
    return of(environment(fake));
  }

  static Settings.Twilio of(Map<String, String> environment) {
    try {
      return Settings.from(environment).twilio().orElseThrow();
    } catch (Settings.InvalidSettings e) {
      throw new IllegalStateException(e);
    }
  }
}
