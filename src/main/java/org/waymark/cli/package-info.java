/**
 * The commands: {@code serve}, {@code ask}, {@code check}, {@code doctor}, {@code fallback-twiml}.
 * Each is one class; {@link org.waymark.Waymark} lists them.
 */
package org.waymark.cli;
