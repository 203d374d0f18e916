/**
 * The chat page, its script and style, and the JSON API beneath it.
 *
 * <p>Open first: {@link org.waymark.channel.web.ChatPage} and {@link
 * org.waymark.channel.web.MessageApi}; both ask {@link org.waymark.channel.web.Exchange}. The state
 * of a conversation travels with the page, so the server keeps nothing: no cookie, no session, no
 * storage. A person's words come in a body, never in a URL, and are shown once, on the page that
 * answers them.
 *
 * <p>This package sees a person's words, so it has no logger. It must not know of SMS, and writes
 * no advice: what it shows of a reply is the HTML that the conversation laid out.
 */
package org.waymark.channel.web;
