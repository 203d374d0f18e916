package org.waymark.staff.console;

import java.util.List;

/**
 * A field of the form by which something new is begun.
 *
 * @param key its name
 * @param label its name for people
 * @param hint what belongs there
 * @param value what was typed
 * @param choices what may be chosen; empty where anything may be typed
 */
public record NewField(String key, String label, String hint, String value, List<Choice> choices) {}
