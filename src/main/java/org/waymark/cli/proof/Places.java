package org.waymark.cli.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every place that was searched, how much of it, and what was found there. */
final class Places {
  /** A kind of place where words could stay or come out. */
  enum Kind {
    OUTPUT("standard output"),
    LOGS("logs, every level"),
    FILES("files written, working folder"),
    TEMP("files written, temporary folder"),
    METRICS("metrics"),
    HEALTH("health"),
    ANSWERS("answers and error pages"),
    OTHERS("what another visitor gets"),
    THREADS("thread dump"),
    MEMORY("memory of conversations"),
    HEAP("heap dump, contexts expired"),
    TWILIO("what went out to Twilio's side"),
    CONNECTIONS("connections that the service opened");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind in words. */
    String words() {
      return words;
    }
  }

  private static final class Place {
    private long bytes;
    private int looks;
    private final Set<String> findings = new TreeSet<>();
  }

  private final CanarySearch search = new CanarySearch(Canaries.all());
  private final Map<Kind, Place> places = new EnumMap<>(Kind.class);

  /** Looks through a text. */
  synchronized void search(Kind kind, String where, String text) {
    note(kind, where, search.in(text));
  }

  /** Looks through a stream to its end. */
  synchronized void search(Kind kind, String where, InputStream stream) throws IOException {
    note(kind, where, search.in(stream));
  }

  private void note(Kind kind, String where, CanarySearch.Found found) {
    Place place = place(kind);
    place.looks++;
    place.bytes += found.bytes();
    found.what().forEach(what -> place.findings.add(where + " | " + what));
  }

  private Place place(Kind kind) {
    return places.computeIfAbsent(kind, key -> new Place());
  }

  /**
   * Looks through the names and bytes of all files below a folder. There should be none, so each is
   * a finding of its own.
   */
  synchronized void searchFolder(Kind kind, Path folder) throws IOException {
    place(kind).looks++;
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString();
      find(kind, "a file was written: " + name);
      search(kind, "the name of " + name, name);
      try (InputStream bytes = Files.newInputStream(file)) {
        search(kind, "file " + name, bytes);
      }
    }
  }

  /** Says that a place was looked at, and whatever it holds that should not be there. */
  synchronized void look(Kind kind, Collection<String> unwanted) {
    place(kind).looks++;
    unwanted.forEach(what -> find(kind, what));
  }

  private void find(Kind kind, String what) {
    place(kind).findings.add(what);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The kinds of place where something was found. */
  synchronized Set<Kind> talkative() {
    return kinds(place -> !place.findings.isEmpty());
  }

  /** The kinds of place that were looked at. */
  synchronized Set<Kind> searched() {
    return kinds(place -> place.looks > 0);
  }

  private Set<Kind> kinds(Predicate<Place> which) {
    return places.entrySet().stream()
        .filter(entry -> which.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
  }

  /** A line for each kind of place. */
  synchronized String table() {
    StringBuilder table = new StringBuilder(line("place", "looks", "KiB", "found"));
    places.forEach(
        (kind, place) ->
            table.append(
                line(
                    kind.words,
                    "" + place.looks,
                    String.format(Locale.ROOT, "%.1f", place.bytes / 1024.0),
                    place.findings.isEmpty() ? "nothing" : "" + place.findings.size())));
    return table.toString();
  }

  private static String line(String place, String looks, String size, String found) {
    return String.format(Locale.ROOT, "%-38s %6s %11s  %s%n", place, looks, size, found);
  }

  /** What was found: a line each of kind, place, canary and shape; empty when there is silence. */
  synchronized String findings() {
    return places.entrySet().stream()
        .flatMap(e -> e.getValue().findings.stream().map(f -> e.getKey().words + " | " + f))
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
