package org.waymark.staff.console;

/**
 * One of the values of a list to choose from.
 *
 * @param value what the form sends
 * @param label what is read
 * @param chosen whether it is chosen now
 */
public record Choice(String value, String label, boolean chosen) {}
