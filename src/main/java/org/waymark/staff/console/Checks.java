package org.waymark.staff.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.Problem;
import org.waymark.validation.SnapshotBuilder;

/** What is wrong with files. The last few are remembered: a form is looked at again and again. */
final class Checks {
  private static final int REMEMBERED = 4;

  private final Map<KnowledgeFiles, List<Problem>> found =
      new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<KnowledgeFiles, List<Problem>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Every problem, by file and line. */
  List<Problem> of(KnowledgeFiles files) {
    synchronized (found) {
      return found.computeIfAbsent(files, SnapshotBuilder::problems);
    }
  }
}
