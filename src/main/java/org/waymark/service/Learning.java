package org.waymark.service;

import org.waymark.conversation.Context;
import org.waymark.conversation.Message;
import org.waymark.conversation.Turn;
import org.waymark.knowledge.KnowledgeBase;

/** What is learnt from messages without keeping any. */
public interface Learning {
  /** Learns nothing: for a service without a staff console. */
  Learning NOTHING =
      new Learning() {
        @Override
        public void from(KnowledgeBase base) {}

        @Override
        public void from(Message message, Context before, Turn turn, String channel) {}
      };

  /** The texts from which answers are given from now on. */
  void from(KnowledgeBase base);

  /**
   * Learns from a message and what became of it; must keep nothing of the message itself.
   *
   * @param before where the conversation stood
   * @param channel {@code sms}, {@code whatsapp}, {@code web} or {@code api}
   */
  void from(Message message, Context before, Turn turn, String channel);
}
