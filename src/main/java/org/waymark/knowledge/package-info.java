/**
 * What Waymark knows: articles, contacts, places, danger rules, phrases and forbidden promises, as
 * values. Text goes in, a {@link org.waymark.knowledge.KnowledgeBase} or a list of {@link
 * org.waymark.knowledge.Problem}s comes out.
 *
 * <p>Open first: {@link org.waymark.knowledge.KnowledgeCompiler}. The package reads no file, no
 * clock and no network: it gets texts by their path ({@link org.waymark.knowledge.KnowledgeFiles}),
 * so that a folder, a jar and a draft in an editor are all the same to it. It reports every problem
 * at once, each with its file, line and remedy, because a person who mends one wants to see the
 * rest.
 *
 * <p>It must not know how answers are found or laid out. Rules that need that (an SMS that is too
 * long, an example that no rule matches) live in {@code org.waymark.validation}.
 */
package org.waymark.knowledge;
