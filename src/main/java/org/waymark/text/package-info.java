/**
 * Plain facts about text that every floor needs: SMS alphabets and segments, words as people type
 * them, sentences, edit distance, reading age.
 *
 * <p>Open first: {@link org.waymark.text.Gsm7} and {@link org.waymark.text.Tokens}. Everything here
 * is pure and knows nothing of articles, people or channels. Locale traps are closed: case folding
 * uses {@link java.util.Locale#ROOT}.
 */
package org.waymark.text;
