package org.waymark.staff.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * What a commit says: a line for people, and below it what we must know of it.
 *
 * @param line why it was made
 * @param kind what it does; empty when it was not made by us
 * @param base the published version that a draft stands on from here on; "" for none
 */
record Note(String line, Optional<Kind> kind, Optional<String> base) {
  private static final String KIND = "Waymark";
  private static final String BASE = "Base";
  private static final int LONGEST_LINE = 500;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  /** What a commit does. */
  enum Kind {
    START,
    SAVE,
    PROPOSE,
    GIVE_BACK,
    UPDATE,
    WITHDRAW,
    BRING_BACK,
    PUBLISH,
    BY_HAND,
    SYNC;

    /** Whether it is done to a draft, and changes nothing that is published. */
    boolean isOfDraft() {
      return this != PUBLISH && this != BY_HAND && this != SYNC;
    }

    private String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Note of(Kind kind, String line) {
    return new Note(line(line), Optional.of(kind), Optional.empty());
  }

  static Note of(Kind kind, String line, String base) {
    return new Note(line(line), Optional.of(kind), Optional.of(base));
  }

  static Note of(RevCommit commit) {
    List<String> kinds = commit.getFooterLines(KIND);
    List<String> bases = commit.getFooterLines(BASE);
    return new Note(
        commit.getShortMessage(),
        kinds.isEmpty() ? Optional.empty() : kind(kinds.get(0)),
        bases.isEmpty() ? Optional.empty() : Optional.of(bases.get(0).replace("none", "")));
  }

  private static Optional<Kind> kind(String id) {
    for (Kind kind : Kind.values()) {
      if (kind.id().equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  boolean is(Kind other) {
    return kind.isPresent() && kind.get() == other;
  }

  /** The message of the commit. */
  String message() {
    StringBuilder text = new StringBuilder(line).append("\n");
    kind.ifPresent(k -> text.append("\n").append(KIND).append(": ").append(k.id()));
    base.ifPresent(
        b -> text.append("\n").append(BASE).append(": ").append(b.isEmpty() ? "none" : b));
    return text.append("\n").toString();
  }

  /** One line without a break, so that nobody can write the lines below it. */
  private static String line(String text) {
    String line = CONTROL.matcher(text).replaceAll(" ").strip();
    String shorter = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    return shorter.isEmpty() ? "No reason given" : shorter;
  }
}
