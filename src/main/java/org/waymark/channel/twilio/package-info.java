/**
 * Twilio's own copies: deleting them, and looking at how the account is set up.
 *
 * <p>Open first: {@link org.waymark.channel.twilio.Sweep}, which asks Twilio to forget every
 * message of our numbers that is a few minutes old; then {@link
 * org.waymark.channel.twilio.Sweeper}, which runs it again and again, and {@link
 * org.waymark.channel.twilio.Doctor}, which says what is to be mended in the account.
 *
 * <p>Twilio's lists hold numbers and words. They are dropped where they are read ({@link
 * org.waymark.channel.twilio.TwilioMessageLog}): only the name, the age and the kind of a message
 * go further. This package has no logger, and neither the SDK's own nor its reading of lists is
 * reached ({@link org.waymark.channel.twilio.QuietClient}); faults carry no text and no cause,
 * because those quote what Twilio said. It knows nothing of the webhook beside it.
 */
package org.waymark.channel.twilio;
