package org.waymark.conversation;

import java.util.Optional;
import org.waymark.knowledge.DangerKind;
import org.waymark.understanding.retrieval.Ranking;

/**
 * What a message was taken for.
 *
 * @param ranking the articles that may answer it
 * @param danger the danger it shows
 */
record Understood(Ranking ranking, Optional<DangerKind> danger) {}
