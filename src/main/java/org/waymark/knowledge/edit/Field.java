package org.waymark.knowledge.edit;

/**
 * A field of a file.
 *
 * @param key its name in the file
 * @param shape how it is typed
 */
public record Field(String key, Shape shape) {}
