/**
 * Which language is a message in? So far by its script alone, which decides surely or not at all.
 *
 * <p>Open first: {@link org.waymark.understanding.language.ScriptDetector}.
 */
package org.waymark.understanding.language;
