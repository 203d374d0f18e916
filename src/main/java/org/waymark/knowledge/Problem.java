package org.waymark.knowledge;

/**
 * One thing that is wrong with the knowledge base, in words for the person who will mend it.
 *
 * @param file the path inside the knowledge base, for example {@code contacts.yaml}
 * @param line the line, counted from 1
 * @param what what is wrong
 * @param remedy how to mend it
 */
public record Problem(String file, int line, String what, String remedy)
    implements Comparable<Problem> {
  /** Writes {@code file:line: what: how to mend}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + what + ": " + remedy;
  }

  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }
}
