package org.waymark.service;

import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;

/**
 * A state of the knowledge base that answers.
 *
 * @param snapshot ready to answer
 * @param version names its texts, the same on every machine: 12 hexadecimal digits
 * @param fingerprint the {@link KnowledgeSource#fingerprint} of their source before they were read
 */
public record KnowledgeState(Snapshot snapshot, String version, long fingerprint) {
  /** The state that was made of these texts. */
  public static KnowledgeState of(KnowledgeFiles files, Snapshot snapshot, long fingerprint) {
    return new KnowledgeState(snapshot, KnowledgePrint.of(files).version(), fingerprint);
  }
}
