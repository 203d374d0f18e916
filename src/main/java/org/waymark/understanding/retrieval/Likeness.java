package org.waymark.understanding.retrieval;

/**
 * Which danger a message is most like.
 *
 * @param label the label of the messages of danger nearest to it
 * @param share how much nearer it is to those than to messages without danger: 0.5 is as near to
 *     both
 * @param strength how near it is at all, from 0 to 1
 */
public record Likeness(String label, double share, double strength) {}
