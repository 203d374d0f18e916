package org.waymark.staff.history;

/**
 * Two people changed the same lines of a file. An empty text means that there is no file.
 *
 * @param path the file
 * @param base what both began with
 * @param theirs what stands there now
 * @param yours what was to be put there
 */
public record Conflict(String path, String base, String theirs, String yours) {
  @Override
  public String toString() {
    return "Conflict[" + path + "]";
  }
}
