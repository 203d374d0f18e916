/**
 * Which language is a message in? The script decides first; among the languages that it leaves,
 * runs of letters learnt from the messages of the knowledge base do. Nothing changes the language
 * on one word that several languages have.
 *
 * <p>Open first: {@link org.waymark.understanding.language.LanguageDetector}. What a reply makes of
 * a {@link org.waymark.understanding.language.Detection} is not known here.
 *
 * <p>Romanised Urdu, Hindi and Punjabi are often the same words: they are taken as twins, and the
 * conversation offers the other.
 */
package org.waymark.understanding.language;
