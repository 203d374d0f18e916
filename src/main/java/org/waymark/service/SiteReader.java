package org.waymark.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what the publishing body decides about the pages. */
final class SiteReader {
  private static final Pattern ORIGIN =
      Pattern.compile("https?://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(:\\d{1,5})?");

  private SiteReader() {}

  static Site read(SettingsReader reader) {
    Optional<String> number = reader.optional("WAYMARK_SMS_NUMBER");
    if (number.isPresent() && !number.get().matches("\\+?[0-9][0-9 ]{2,19}")) {
      reader.fault("WAYMARK_SMS_NUMBER must be a phone number such as 07700 900123");
    }
    return new Site(
        embedders(reader),
        reader.url("WAYMARK_EXIT_URL", Site.EXIT),
        number,
        reader.text("WAYMARK_PUBLISHER", Site.PUBLISHER),
        reader.optional("WAYMARK_ACCESSIBILITY_CONTACT"));
  }

  /** Only whole origins: a list that is copied into a header must not say anything else. */
  private static List<String> embedders(SettingsReader reader) {
    List<String> sites =
        reader.optional("WAYMARK_EMBED_SITES").stream()
            .flatMap(list -> Arrays.stream(list.split("\\s+")))
            .map(site -> site.replaceFirst("/$", ""))
            .toList();
    if (!sites.stream().allMatch(site -> ORIGIN.matcher(site).matches())) {
      reader.fault("WAYMARK_EMBED_SITES must be addresses such as https://www.example.org");
      return List.of();
    }
    return sites;
  }
}
