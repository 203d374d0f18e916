package org.waymark.service;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.conversation.Mode;

/**
 * How this instance runs, read from environment variables and checked at start.
 *
 * @param host the address that the public server binds to ({@code WAYMARK_HOST}, 0.0.0.0)
 * @param port the public port ({@code WAYMARK_PORT}, 8080; 0 takes a free one)
 * @param managementHost the address of health and metrics ({@code WAYMARK_MANAGEMENT_HOST},
 *     127.0.0.1)
 * @param managementPort their port ({@code WAYMARK_MANAGEMENT_PORT}, 8081; 0 takes a free one)
 * @param publicUrl the address by which Twilio and browsers reach us ({@code WAYMARK_PUBLIC_URL},
 *     http://localhost and the port)
 * @param mode {@code WAYMARK_MODE}, demo or live; demo
 * @param uncheckedTranslations whether translations that no speaker has checked are given, with a
 *     line that says so, or their English ({@code WAYMARK_UNCHECKED_TRANSLATIONS}, serve or
 *     english; serve in demo mode, english in live mode)
 * @param knowledge the folder of the knowledge base ({@code WAYMARK_KNOWLEDGE})
 * @param sentenceModel whether messages are also understood by what they mean ({@code
 *     WAYMARK_SENTENCE_MODEL}, true); without it by their words alone, in far less memory
 * @param twilio the Twilio account ({@code TWILIO_ACCOUNT_SID} and {@code TWILIO_AUTH_TOKEN}); none
 *     brings the simulator
 * @param perSenderPerHour how many replies a sender gets in an hour ({@code WAYMARK_SENDER_LIMIT},
 *     60)
 * @param perMinute how many replies all senders get in a minute ({@code WAYMARK_TOTAL_LIMIT}, 3000)
 * @param trustProxy whether the client's address is taken from the last X-Forwarded-For entry,
 *     which is only right behind a proxy that sets it ({@code WAYMARK_TRUST_PROXY}, false)
 * @param stopSeconds for how long health says that we are not ready before we stop taking messages
 *     ({@code WAYMARK_STOP_SECONDS}, 0), so that nothing is sent to us any more
 * @param site what the publishing body decides about the pages
 * @param staff the staff console; none unless it has a folder
 * @param remote where answers are fetched from while we run, on a machine without a staff console
 * @param cluster the machines that serve together with this one
 */
public record Settings(
    String host,
    int port,
    String managementHost,
    int managementPort,
    URI publicUrl,
    Mode mode,
    boolean uncheckedTranslations,
    Optional<Path> knowledge,
    boolean sentenceModel,
    Optional<Twilio> twilio,
    int perSenderPerHour,
    int perMinute,
    boolean trustProxy,
    int stopSeconds,
    Site site,
    Optional<StaffSettings> staff,
    Optional<KnowledgeRemote> remote,
    Optional<ClusterSettings> cluster) {

  /** The setting of {@link #sentenceModel}. */
  public static final String SENTENCE_MODEL = "WAYMARK_SENTENCE_MODEL";

  /**
   * Which Twilio account posts to us.
   *
   * @param accountSid names it
   * @param authToken what Twilio signs with
   * @param whatsapp whether WhatsApp is answered as SMS is ({@code WAYMARK_WHATSAPP}, false)
   * @param api how we ask Twilio
   */
  public record Twilio(String accountSid, Secret authToken, boolean whatsapp, TwilioApi api) {}

  /** Something is wrong with the settings; the message names every fault. */
  public static final class InvalidSettings extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidSettings(List<String> faults) {
      super(String.join(System.lineSeparator(), faults));
    }
  }

  /**
   * Reads the settings.
   *
   * @param environment the variables; unknown ones that begin with WAYMARK_ are faults, so that a
   *     misspelt name is not silently without effect
   * @throws InvalidSettings naming every fault at once
   */
  public static Settings from(Map<String, String> environment) throws InvalidSettings {
    SettingsReader reader = new SettingsReader(environment);
    Mode mode = reader.mode();
    int port = reader.number("WAYMARK_PORT", 8080, 0, 65_535);
    Settings settings =
        new Settings(
            reader.text("WAYMARK_HOST", "0.0.0.0"),
            port,
            reader.text("WAYMARK_MANAGEMENT_HOST", "127.0.0.1"),
            reader.number("WAYMARK_MANAGEMENT_PORT", 8081, 0, 65_535),
            reader.url("WAYMARK_PUBLIC_URL", "http://localhost:" + port),
            mode,
            reader.uncheckedTranslations(mode),
            reader.optional("WAYMARK_KNOWLEDGE").map(Path::of),
            reader.flag(SENTENCE_MODEL, true),
            TwilioReader.read(reader),
            reader.number("WAYMARK_SENDER_LIMIT", 60, 1, 1_000_000),
            reader.number("WAYMARK_TOTAL_LIMIT", 3_000, 1, 100_000_000),
            reader.flag("WAYMARK_TRUST_PROXY", false),
            reader.number("WAYMARK_STOP_SECONDS", 0, 0, 60),
            SiteReader.read(reader),
            StaffReader.read(reader),
            KnowledgeRemoteReader.read(reader),
            ClusterReader.read(reader));
    reader.finish();
    return settings;
  }
}
