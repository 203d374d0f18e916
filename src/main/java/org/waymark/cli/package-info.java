/**
 * The commands: {@code serve}, {@code ask}, {@code check}. Each is one class; {@link
 * org.waymark.Waymark} lists them.
 */
package org.waymark.cli;
