package org.waymark.staff.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/** Puts two changes of one text together, line by line. */
final class Lines {
  private Lines() {}

  /** Both changes in one text; empty when they touch the same lines. */
  static Optional<byte[]> merge(byte[] base, byte[] theirs, byte[] yours) throws IOException {
    MergeResult<RawText> merged =
        new MergeAlgorithm()
            .merge(
                RawTextComparator.DEFAULT,
                new RawText(base),
                new RawText(theirs),
                new RawText(yours));
    if (merged.containsConflicts()) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MergeFormatter().formatMerge(out, merged, List.of("", "", ""), StandardCharsets.UTF_8);
    return Optional.of(out.toByteArray());
  }

  /** The line ends that all files have, whatever a form or an editor sends. */
  static String unix(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
  }
}
