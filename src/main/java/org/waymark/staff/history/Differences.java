package org.waymark.staff.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.ObjectId;
import org.waymark.staff.history.Difference.Place;
import org.waymark.staff.history.Difference.Row;
import org.waymark.staff.history.Difference.RowKind;
import org.waymark.staff.history.Difference.Words;

/** Finds what changed between two states, in places that a person can read. */
final class Differences {
  /** How many lines stand around a changed one. */
  private static final int AROUND = 2;

  private final Trees trees;

  Differences(Trees trees) {
    this.trees = trees;
  }

  /**
   * @param from a commit; null for no files at all
   */
  List<Difference> between(ObjectId from, ObjectId to) throws IOException {
    Map<String, ObjectId> before = trees.files(from);
    Map<String, ObjectId> after = trees.files(to);
    TreeSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String path : paths) {
      ObjectId old = before.get(path);
      ObjectId fresh = after.get(path);
      if (!Objects.equals(old, fresh)) {
        differences.add(
            new Difference(path, kind(old, fresh), places(trees.text(old), trees.text(fresh))));
      }
    }
    return differences;
  }

  private static Difference.Kind kind(ObjectId old, ObjectId fresh) {
    if (old == null) {
      return Difference.Kind.ADDED;
    }
    return fresh == null ? Difference.Kind.REMOVED : Difference.Kind.CHANGED;
  }

  /** The places in which two texts differ. */
  static List<Place> places(String before, String after) {
    RawText old = new RawText(before.getBytes(StandardCharsets.UTF_8));
    RawText fresh = new RawText(after.getBytes(StandardCharsets.UTF_8));
    EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, old, fresh);
    List<Place> places = new ArrayList<>();
    int i = 0;
    while (i < edits.size()) {
      int last = i;
      while (last + 1 < edits.size()
          && edits.get(last + 1).getBeginB() - edits.get(last).getEndB() <= 2 * AROUND) {
        last++;
      }
      places.add(place(old, fresh, edits.subList(i, last + 1)));
      i = last + 1;
    }
    return places;
  }

  private static Place place(RawText old, RawText fresh, List<Edit> edits) {
    List<Row> rows = new ArrayList<>();
    int begin = Math.max(0, edits.get(0).getBeginB() - AROUND);
    int line = begin;
    for (Edit edit : edits) {
      same(fresh, line, edit.getBeginB(), rows);
      List<String> removed = lines(old, edit.getBeginA(), edit.getEndA());
      List<String> added = lines(fresh, edit.getBeginB(), edit.getEndB());
      rows.addAll(WordDifference.rows(removed, added));
      line = edit.getEndB();
    }
    same(fresh, line, Math.min(fresh.size(), line + AROUND), rows);
    return new Place(begin + 1, rows);
  }

  private static void same(RawText text, int from, int to, List<Row> rows) {
    for (String line : lines(text, from, to)) {
      rows.add(new Row(RowKind.SAME, List.of(new Words(line, false))));
    }
  }

  private static List<String> lines(RawText text, int from, int to) {
    List<String> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      lines.add(text.getString(i));
    }
    return lines;
  }
}
