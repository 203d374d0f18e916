package org.waymark.service;

import java.io.IOException;
import org.waymark.knowledge.KnowledgeFiles;

/** Where the texts come from while the service runs. Its methods may wait for disk or network. */
public interface KnowledgeSource {
  /** Whether the texts can change while the program runs. */
  boolean canChange();

  /** A number that changes when any text may have changed. */
  long fingerprint() throws IOException;

  /** Reads every text, all of one state. */
  KnowledgeFiles read() throws IOException;

  /** Somebody knows of newer texts: look soon. Never waits. */
  default void hurry() {
    // Who looks all the time need not hurry.
  }

  /** Whether it was looked at, so that what is served is not older than it need be. */
  default boolean isSettled() {
    return true;
  }

  /** The place of the texts cannot be reached now; what is served goes on being served. */
  final class Away extends IOException {
    private static final long serialVersionUID = 1;

    /** It says nothing of the place: an address may hold a password. */
    public Away() {
      super("the place of the texts cannot be reached");
    }
  }
}
