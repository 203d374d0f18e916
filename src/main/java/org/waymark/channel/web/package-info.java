/**
 * The web: the chat, its API, the pages beside it, posters, the way out, and the button for other
 * sites.
 *
 * <p>Open first: {@link org.waymark.channel.web.WebChannel}, which lists the routes, and {@link
 * org.waymark.channel.web.ChatPage}. Chat and API ask {@link org.waymark.channel.web.Exchange};
 * every page is drawn by {@link org.waymark.channel.web.Pages} from a template that escapes. The
 * state of a conversation travels with the page, so the server keeps nothing: no cookie, no
 * session, no storage. A person's words come in a body, never in a URL, and are shown once, on the
 * page that answers them.
 *
 * <p>This package sees a person's words, so it has no logger. It must not know of SMS, and writes
 * no advice: what it shows of a reply is the HTML that the conversation laid out, and what stands
 * around it comes from {@link org.waymark.channel.web.Language}.
 */
package org.waymark.channel.web;
