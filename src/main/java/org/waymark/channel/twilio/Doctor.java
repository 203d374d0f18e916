package org.waymark.channel.twilio;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.service.Settings;

/**
 * Looks at the Twilio account as a person would in the Console, and says in plain words what is
 * right and what to mend. It changes nothing, and names no number but our own.
 */
public final class Doctor {
  private static final String WEBHOOK = "/sms";

  private final Vertx vertx;
  private final Settings.Twilio twilio;
  private final URI publicUrl;
  private final InstantSource clock;
  private final String webhook;

  /**
   * @param vertx carries the requests
   * @param twilio the account
   * @param publicUrl the address by which Twilio reaches us
   * @param clock tells how old a message is
   */
  public Doctor(Vertx vertx, Settings.Twilio twilio, URI publicUrl, InstantSource clock) {
    this.vertx = vertx;
    this.twilio = twilio;
    this.publicUrl = publicUrl;
    this.clock = clock;
    this.webhook = publicUrl + WEBHOOK;
  }

  /**
   * Looks at everything; waits for Twilio, so not on an event loop.
   *
   * @throws TwilioFault when Twilio does not let us look
   */
  public List<Finding> look() {
    try (QuietClient client = QuietClient.of(vertx, twilio);
        Knock knock = new Knock(vertx, webhook, twilio.authToken())) {
      List<Sender> all = new Account(client).senders();
      List<Finding> findings = new ArrayList<>(numbers(all));
      SenderChecks checks = new SenderChecks(publicUrl, webhook);
      ForgettingCheck forgetting =
          new ForgettingCheck(new TwilioMessageLog(client), twilio.api(), clock);
      for (Sender sender : ours(all)) {
        findings.addAll(checks.of(sender));
        findings.add(forgetting.of(sender.number()));
      }
      findings.add(encrypted());
      findings.add(knock.find());
      findings.add(region());
      findings.addAll(byHand());
      return findings;
    }
  }

  /** The numbers that the settings name; where they name none, those that ask us. */
  private List<Sender> ours(List<Sender> all) {
    List<String> named = twilio.api().numbers();
    return all.stream()
        .filter(s -> named.isEmpty() ? s.asked().url().equals(webhook) : named.contains(s.number()))
        .toList();
  }

  private List<Finding> numbers(List<Sender> all) {
    List<String> named = twilio.api().numbers();
    if (named.isEmpty()) {
      return ours(all).isEmpty()
          ? List.of(
              Finding.mend(
                  "No number of the account asks us",
                  "Set WAYMARK_TWILIO_NUMBERS to our numbers, and their webhook to " + webhook))
          : List.of();
    }
    Set<String> known = all.stream().map(Sender::number).collect(Collectors.toSet());
    return named.stream()
        .filter(number -> !known.contains(number))
        .map(
            number ->
                Finding.mend(
                    number + " is not a number of this account",
                    "Mend WAYMARK_TWILIO_NUMBERS, or use the account that has it."))
        .toList();
  }

  private Finding encrypted() {
    return "https".equals(publicUrl.getScheme())
        ? Finding.right("Our public address is encrypted (https)")
        : Finding.mend(
            "Our public address is not encrypted: words travel where others can read them",
            "Put something that speaks HTTPS in front, and set WAYMARK_PUBLIC_URL to it.");
  }

  private Finding region() {
    String region = twilio.api().region();
    return region.equals("us1")
        ? Finding.right("The account is looked at in region us1, where replies by TwiML are known")
        : Finding.look(
            "The account is in region " + region,
            "Replies by TwiML were marked as not available in IE1 and AU1: send a message and see"
                + " that an answer comes.");
  }

  /** What Twilio's API does not show. */
  private static List<Finding> byHand() {
    return List.of(
        Finding.look(
            "Which words Twilio answers itself cannot be seen from here",
            "In the Console, under the Messaging Service, Opt-Out Management: let the text for HELP"
                + " and INFO agree with ours (phrase 'help' in phrases/en.yaml: 999 first). Keep STOP"
                + " and its like. SOS, 999 and digits must not be among the words."),
        Finding.look(
            "Whether redaction was granted cannot be seen from here",
            "Ask Twilio for it besides deleting: Twilio's error log (Monitor, Errors) can hold what"
                + " a person wrote when our webhook fails, and its API deletes nothing."));
  }
}
