package org.waymark.cli.proof;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for every shape of every canary in one reading of a stream, however long, large and small
 * letters alike. Zero bytes are left out in a second look at the same bytes, so that text of two
 * bytes a character is found as well.
 *
 * <p>An automaton after Aho and Corasick: a state is what of the needles has been read so far.
 */
final class CanarySearch {
  private static final int BUFFER = 1 << 16;
  private static final int BYTES = 256;

  private final int[] columns = new int[BYTES];
  private final int width;
  private final List<int[]> states = new ArrayList<>();
  private final Map<Integer, Set<String>> ends = new TreeMap<>();
  private boolean[] isEnd;

  /** What was found, and how much was looked through. */
  record Found(long bytes, Set<String> what) {}

  CanarySearch(List<Canary> canaries) {
    Map<String, String> needles = new LinkedHashMap<>();
    for (Canary canary : canaries) {
      canary
          .shapes()
          .forEach(
              (shape, text) ->
                  needles.putIfAbsent(text.toLowerCase(Locale.ROOT), canary.what() + ", " + shape));
    }
    width = columns(needles.keySet());
    addState();
    needles.forEach(this::plant);
    link();
  }

  /** Gives each byte that stands in a needle a column; all others share column 0. */
  private int columns(Set<String> needles) {
    int used = 1;
    for (String needle : needles) {
      for (byte b : needle.getBytes(StandardCharsets.UTF_8)) {
        if (columns[b & 0xFF] == 0) {
          columns[b & 0xFF] = used++;
        }
      }
    }
    for (char large = 'A'; large <= 'Z'; large++) {
      columns[large] = columns[Character.toLowerCase(large)];
    }
    return used;
  }

  private int addState() {
    int[] next = new int[width];
    Arrays.fill(next, -1);
    states.add(next);
    return states.size() - 1;
  }

  private void plant(String needle, String what) {
    int state = 0;
    for (byte b : needle.getBytes(StandardCharsets.UTF_8)) {
      int[] next = states.get(state);
      int column = columns[b & 0xFF];
      if (next[column] < 0) {
        next[column] = addState();
      }
      state = next[column];
    }
    ends.computeIfAbsent(state, key -> new TreeSet<>()).add(what);
  }

  /** Where a needle breaks off, go on with the longest beginning that its end is. */
  private void link() {
    int[] fallback = new int[states.size()];
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int state = open.remove();
      if (ends.containsKey(fallback[state])) {
        ends.computeIfAbsent(state, key -> new TreeSet<>()).addAll(ends.get(fallback[state]));
      }
      int[] next = states.get(state);
      int[] otherwise = states.get(fallback[state]);
      for (int column = 0; column < width; column++) {
        int shorter = state == 0 ? 0 : otherwise[column];
        if (next[column] < 0) {
          next[column] = shorter;
        } else {
          fallback[next[column]] = shorter;
          open.add(next[column]);
        }
      }
    }
    isEnd = new boolean[states.size()];
    ends.keySet().forEach(state -> isEnd[state] = true);
  }

  /** Looks through a text. */
  Found in(String text) {
    try {
      return in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks through a stream to its end; does not close it. */
  Found in(InputStream stream) throws IOException {
    InputStream in = new BufferedInputStream(stream, BUFFER);
    Set<String> what = new TreeSet<>();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    int narrow = 0;
    int wide = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      bytes += read;
      for (int i = 0; i < read; i++) {
        int column = columns[buffer[i] & 0xFF];
        narrow = states.get(narrow)[column];
        if (isEnd[narrow]) {
          what.addAll(ends.get(narrow));
        }
        if (buffer[i] != 0) {
          wide = states.get(wide)[column];
          if (isEnd[wide]) {
            what.addAll(ends.get(wide));
          }
        }
      }
    }
    return new Found(bytes, what);
  }
}
