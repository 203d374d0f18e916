/**
 * The conversation: a message and a small context go in, a reply and a new context come out.
 *
 * <p>Open first: {@link org.waymark.conversation.Guide}. It is a pure function over an immutable
 * {@link org.waymark.conversation.Snapshot}: no disk, network, clock, chance or logger, so that a
 * story told in messages is a test, and a wrong answer is one line to reproduce. The time is part
 * of the {@link org.waymark.conversation.Message}.
 *
 * <p>Every sentence that leaves here stands in the knowledge base. This package chooses and lays
 * out; it never writes. {@link org.waymark.conversation.ContactText} is the only place where a
 * number is rendered.
 */
package org.waymark.conversation;
