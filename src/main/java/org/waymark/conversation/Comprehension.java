package org.waymark.conversation;

import java.io.Serializable;
import org.waymark.understanding.retrieval.Ranker;
import org.waymark.understanding.safety.DangerDetector;

/**
 * What it takes to understand messages in one language.
 *
 * @param ranker finds articles, and tells which danger a message is like
 * @param dangers finds danger by rules
 */
public record Comprehension(Ranker ranker, DangerDetector dangers) implements Serializable {}
