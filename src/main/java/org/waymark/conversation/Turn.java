package org.waymark.conversation;

/** A reply and the context for the next message. */
public record Turn(Reply reply, Context context) {}
