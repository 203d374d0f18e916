package org.waymark.staff.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.waymark.staff.history.Difference.Row;
import org.waymark.staff.history.Difference.RowKind;
import org.waymark.staff.history.Difference.Words;

/** Marks the words that differ between lines that were removed and those put in their place. */
final class WordDifference {
  private static final Pattern PIECE =
      Pattern.compile("\\n|[^\\S\\n]+|[\\w']+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);

  /** Longer runs are shown as new as a whole: nobody reads them word by word. */
  private static final int MOST_PIECES = 4_000;

  /** Below one word in so many that both share, lines are shown as new as a whole. */
  private static final int ENOUGH_IN_COMMON = 3;

  private WordDifference() {}

  /** The rows of one changed run: first those removed, then those added. */
  static List<Row> rows(List<String> removed, List<String> added) {
    Pieces old = Pieces.of(removed);
    Pieces fresh = Pieces.of(added);
    boolean[] gone = new boolean[old.size()];
    boolean[] come = new boolean[fresh.size()];
    if (removed.isEmpty()
        || added.isEmpty()
        || Math.max(old.size(), fresh.size()) > MOST_PIECES
        || !mark(old, fresh, gone, come)) {
      Arrays.fill(gone, true);
      Arrays.fill(come, true);
    }
    List<Row> rows = new ArrayList<>(old.rows(RowKind.REMOVED, gone));
    rows.addAll(fresh.rows(RowKind.ADDED, come));
    return rows;
  }

  /** Whether the two have enough in common for the marks to help. */
  private static boolean mark(Pieces old, Pieces fresh, boolean[] gone, boolean[] come) {
    for (Edit edit : new HistogramDiff().diff(new Compare(), old, fresh)) {
      Arrays.fill(gone, edit.getBeginA(), edit.getEndA(), true);
      Arrays.fill(come, edit.getBeginB(), edit.getEndB(), true);
    }
    old.markSpaces(gone);
    fresh.markSpaces(come);
    return old.words(gone, false) * ENOUGH_IN_COMMON
        >= Math.min(old.words(gone, true), fresh.words(come, true));
  }

  /** Words, spaces and signs; a line break stands for the end of each line. */
  private static final class Pieces extends Sequence {
    private final List<String> pieces = new ArrayList<>();

    static Pieces of(List<String> lines) {
      Pieces all = new Pieces();
      for (String line : lines) {
        Matcher piece = PIECE.matcher(line + "\n");
        while (piece.find()) {
          all.pieces.add(piece.group());
        }
      }
      return all;
    }

    @Override
    public int size() {
      return pieces.size();
    }

    /** Marks spaces between marked words: two marks in a row are harder to read than one. */
    void markSpaces(boolean[] changed) {
      for (int i = 1; i + 1 < pieces.size(); i++) {
        changed[i] |= isSpace(i) && changed[i - 1] && changed[i + 1];
      }
    }

    /** How many words there are: all of them, or those not marked. */
    long words(boolean[] changed, boolean all) {
      return IntStream.range(0, pieces.size())
          .filter(i -> !isSpace(i) && (all || !changed[i]))
          .count();
    }

    private boolean isSpace(int i) {
      return pieces.get(i).isBlank();
    }

    List<Row> rows(RowKind kind, boolean[] changed) {
      List<Row> rows = new ArrayList<>();
      List<Words> line = new ArrayList<>();
      StringBuilder run = new StringBuilder();
      boolean runChanged = false;
      for (int i = 0; i < pieces.size(); i++) {
        boolean end = pieces.get(i).equals("\n");
        if (run.length() > 0 && (end || runChanged != changed[i])) {
          line.add(new Words(run.toString(), runChanged));
          run.setLength(0);
        }
        if (end) {
          rows.add(new Row(kind, List.copyOf(line)));
          line.clear();
        } else {
          run.append(pieces.get(i));
          runChanged = changed[i];
        }
      }
      return rows;
    }
  }

  private static final class Compare extends SequenceComparator<Pieces> {
    @Override
    public boolean equals(Pieces a, int i, Pieces b, int j) {
      return a.pieces.get(i).equals(b.pieces.get(j));
    }

    @Override
    public int hash(Pieces all, int i) {
      return all.pieces.get(i).hashCode();
    }
  }
}
