/**
 * SMS: Twilio's webhook and the simulator that stands in for a phone while there is no account.
 *
 * <p>Open first: {@link org.waymark.channel.sms.SmsConversation}, the way that every message goes,
 * from wherever it came; then {@link org.waymark.channel.sms.SmsWebhook}.
 *
 * <p>This package sees numbers and words, so it has no logger, and what holds them does not print
 * them. It knows nothing of the web channel beside it, and chooses no words of its own for a person
 * who writes: those stand in the knowledge base.
 */
package org.waymark.channel.sms;
