package org.waymark.conversation;

import java.util.Set;
import java.util.TreeSet;

/**
 * One-word messages that Twilio acts on before we see them: it blocks the number and answers
 * itself, and a reply of ours would fail with error 21610. See Twilio's "Advanced Opt-Out" and
 * default keywords. They are never offered as a choice.
 */
public final class ReservedWords {
  private static final Set<String> STOP =
      Set.of("stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout");
  private static final Set<String> START = Set.of("start", "unstop");

  private ReservedWords() {}

  /** Every word of which no command of ours can be made. */
  public static Set<String> all() {
    Set<String> all = new TreeSet<>(STOP);
    all.addAll(START);
    all.add("yes");
    return all;
  }

  /** Whether a whole message, normalised, makes Twilio block the sender. */
  public static boolean isStop(String normalised) {
    return STOP.contains(normalised);
  }

  /** Whether a whole message, normalised, makes Twilio unblock the sender. YES does so too. */
  public static boolean isStart(String normalised) {
    return START.contains(normalised);
  }
}
