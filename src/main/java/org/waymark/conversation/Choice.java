package org.waymark.conversation;

/**
 * A numbered choice that a reply offers.
 *
 * @param digit what to send for it
 * @param label what it is
 */
public record Choice(int digit, String label) {}
