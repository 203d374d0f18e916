package org.waymark.channel.twilio;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.channel.twilio.Sender.Hook;
import org.waymark.channel.twilio.Sender.Service;

/** Looks at how one number is set up. Asks nobody. */
final class SenderChecks {
  private final URI publicUrl;
  private final String webhook;

  /**
   * @param publicUrl our own address
   * @param webhook the address that Twilio must post to
   */
  SenderChecks(URI publicUrl, String webhook) {
    this.publicUrl = publicUrl;
    this.webhook = webhook;
  }

  List<Finding> of(Sender sender) {
    List<Finding> findings = new ArrayList<>();
    findings.add(sms(sender));
    findings.add(webhook(sender));
    findings.add(fallback(sender));
    sender.service().ifPresent(service -> findings.addAll(service(sender, service)));
    return findings;
  }

  private static Finding sms(Sender sender) {
    String number = sender.number();
    if (!sender.sms()) {
      return Finding.mend(number + " cannot take SMS", "Get a number that can.");
    }
    return number.startsWith("+44")
        ? Finding.right(number + " can take SMS and is a UK number")
        : Finding.mend(
            number + " is not a UK number",
            "Get one that begins with +44: a text to another country costs people more, and stands"
                + " out on a bill.");
  }

  private Finding webhook(Sender sender) {
    String number = sender.number();
    if (sender.application() && !sender.isAskedByService()) {
      return Finding.mend(
          number + " asks a TwiML application",
          "Set 'A message comes in' of the number to Webhook, " + webhook + ", HTTP POST.");
    }
    Hook asked = sender.asked();
    String where = where(sender);
    if (!asked.url().equals(webhook)) {
      String now = asked.url().isEmpty() ? "to nobody" : "somewhere else";
      return Finding.mend(
          "Messages of " + where + " go " + now,
          "Set 'A message comes in' to Webhook, "
              + webhook
              + ", exactly so: Twilio's signature covers the address.");
    }
    return isPost(asked.method())
        ? Finding.right("Messages of " + where + " come to us by POST")
        : Finding.mend(
            "Messages of " + where + " come to us by GET",
            "Set HTTP POST: with GET the words stand in the address.");
  }

  private Finding fallback(Sender sender) {
    Hook asked = sender.asked();
    String where = where(sender);
    String make =
        "Make a TwiML Bin of what 'waymark fallback-twiml' prints, and set its address as 'Primary"
            + " handler fails' (fallback URL), HTTP POST.";
    if (asked.fallbackUrl().isEmpty()) {
      return Finding.mend(where + " has no fallback: when we are away, people get silence", make);
    }
    if (isOurs(asked.fallbackUrl())) {
      return Finding.mend(
          "The fallback of " + where + " is ourselves: when we are away, so is it", make);
    }
    return isPost(asked.fallbackMethod())
        ? Finding.right(where + " has a fallback for when we are away")
        : Finding.mend(
            "The fallback of " + where + " is asked by GET",
            "Set HTTP POST: with GET the words stand in the address.");
  }

  private static List<Finding> service(Sender sender, Service service) {
    String where = where(sender);
    List<Finding> findings = new ArrayList<>();
    findings.add(
        service.longCode()
            ? Finding.mend(
                "'Fallback to long code' is on in the Messaging Service of " + sender.number(),
                "Turn it off: it does not go with redaction (warning 23005).")
            : Finding.right("'Fallback to long code' is off for " + sender.number()));
    if (!service.statusCallback().isEmpty()) {
      findings.add(
          Finding.mend(
              where + " tells somebody of every message sent, with the person's number",
              "Remove the status callback: we do not need it."));
    }
    return findings;
  }

  private static String where(Sender sender) {
    return sender.isAskedByService()
        ? sender.number() + " (by its Messaging Service)"
        : sender.number();
  }

  private static boolean isPost(String method) {
    return method.toUpperCase(Locale.ROOT).equals("POST");
  }

  private boolean isOurs(String url) {
    try {
      return publicUrl.getHost().equalsIgnoreCase(URI.create(url).getHost());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
