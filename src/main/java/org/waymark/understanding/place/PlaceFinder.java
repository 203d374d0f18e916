package org.waymark.understanding.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Place;
import org.waymark.text.EditDistance;
import org.waymark.text.Tokens;

/**
 * Finds the place that a message names. The longest name wins ("Weston Point" over "Weston"), a
 * town's name wins over a postcode district (CW10 straddles, Middlewich does not), and a typing
 * error is forgiven in names of six letters and more. Names that are ordinary words ("Over") count
 * only when the message says where somebody is or holds nothing else.
 */
public final class PlaceFinder {
  /** The outward half of a postcode, with or without the inward half behind it. */
  private static final Pattern POSTCODE =
      Pattern.compile("(?i)\\b([a-z]{1,2}\\d{1,2}) ?(\\d[a-z]{2})?\\b");

  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "live",
          "lives",
          "living",
          "im",
          "i",
          "am",
          "we",
          "are",
          "the",
          "a",
          "my",
          "is",
          "it",
          "its",
          "to",
          "by",
          "of",
          "on",
          "town",
          "city",
          "village",
          "area",
          "postcode",
          "post",
          "code",
          "place",
          "close",
          "next",
          "around",
          "outside",
          "way",
          "here",
          "please",
          "pls",
          "plz",
          "thanks",
          "thx",
          "hi",
          "hello",
          "and",
          "not",
          "one",
          "side",
          "called",
          "county",
          "just",
          "council",
          "staying",
          "stay",
          "uk",
          "england",
          "road",
          "street");
  private static final Set<String> HINTS =
      Set.of(
          "in", "near", "from", "live", "lives", "living", "at", "staying", "around", "town",
          "village");
  private static final int MIN_LENGTH_FOR_MENDING = 6;
  private static final int MAX_NAME_WORDS = 4;

  private final Map<String, Entry> names = new HashMap<>();
  private final Map<String, Set<Area>> districts = new HashMap<>();
  private final Set<String> ordinary;

  /** What a name means, and whether it is also an ordinary word. */
  private record Entry(Set<Area> areas, boolean common) {}

  /** A name found at some words. */
  private record Span(int from, int to, Entry entry, boolean exact) {}

  /**
   * @param places every place that is known
   * @param ordinary words that are right as they are, so that none of them is taken for a misspelt
   *     village
   */
  public PlaceFinder(List<Place> places, Set<String> ordinary) {
    this.ordinary = ordinary;
    for (Place place : places) {
      for (String name : place.names()) {
        if (place.district()) {
          districts.put(Tokens.normalise(name), place.areas());
        } else {
          names.merge(
              Tokens.normalise(name),
              new Entry(place.areas(), place.common()),
              (a, b) -> new Entry(union(a.areas, b.areas), a.common || b.common));
        }
      }
    }
  }

  private static Set<Area> union(Set<Area> a, Set<Area> b) {
    Set<Area> all = EnumSet.copyOf(a);
    all.addAll(b);
    return all;
  }

  /** The place that a message names, if any. */
  public Optional<PlaceMatch> find(String message) {
    Set<Area> byDistrict = EnumSet.noneOf(Area.class);
    String withoutPostcodes = cutPostcodes(message, byDistrict);
    List<String> tokens = Tokens.of(withoutPostcodes);
    Optional<Span> span = bestSpan(tokens);
    if (span.isEmpty()) {
      return byDistrict.isEmpty()
          ? Optional.empty()
          : Optional.of(new PlaceMatch(byDistrict, rest(tokens, 0, 0)));
    }
    Set<Area> areas = EnumSet.copyOf(span.get().entry.areas);
    if (areas.size() > 1 && !byDistrict.isEmpty()) {
      areas.retainAll(byDistrict);
      areas = areas.isEmpty() ? EnumSet.copyOf(span.get().entry.areas) : areas;
    }
    return Optional.of(new PlaceMatch(areas, rest(tokens, span.get().from, span.get().to)));
  }

  /** Takes postcodes out of the message at once; only the areas of their districts stay. */
  private String cutPostcodes(String message, Set<Area> found) {
    StringBuilder rest = new StringBuilder();
    Matcher postcode = POSTCODE.matcher(message);
    while (postcode.find()) {
      Set<Area> areas = districts.get(Tokens.normalise(postcode.group(1)));
      if (areas != null) {
        found.addAll(areas);
      } else if (postcode.group(2) != null) {
        found.add(Area.OUTSIDE);
      }
      boolean isPlace = areas != null || postcode.group(2) != null;
      postcode.appendReplacement(rest, isPlace ? " " : Matcher.quoteReplacement(postcode.group()));
    }
    postcode.appendTail(rest);
    return rest.toString();
  }

  private Optional<Span> bestSpan(List<String> tokens) {
    for (int length = Math.min(MAX_NAME_WORDS, tokens.size()); length >= 1; length--) {
      Span best = null;
      for (int from = 0; from + length <= tokens.size(); from++) {
        Span span = spanAt(tokens, from, length);
        boolean better =
            span != null
                && !isDenied(tokens, from)
                && (best == null
                    || (span.exact && !best.exact)
                    || (best.entry.common && !span.entry.common));
        best = better ? span : best;
      }
      if (best != null) {
        return Optional.of(best);
      }
    }
    return Optional.empty();
  }

  private Span spanAt(List<String> tokens, int from, int length) {
    String words = String.join(" ", tokens.subList(from, from + length));
    Entry exact = names.get(words);
    if (exact != null) {
      boolean counts = !exact.common || isAlone(tokens, from, length) || hasHint(tokens, from);
      return counts ? new Span(from, from + length, exact, true) : null;
    }
    if (words.length() < MIN_LENGTH_FOR_MENDING || ordinary.contains(words)) {
      return null;
    }
    return nearest(words).map(e -> new Span(from, from + length, e, false)).orElse(null);
  }

  private Optional<Entry> nearest(String words) {
    int limit = words.length() >= 9 ? 2 : 1;
    Entry best = null;
    int bestDistance = limit + 1;
    for (Map.Entry<String, Entry> name : names.entrySet()) {
      boolean candidate =
          !name.getValue().common
              && name.getKey().length() >= MIN_LENGTH_FOR_MENDING
              && name.getKey().charAt(0) == words.charAt(0);
      if (candidate && EditDistance.within(words, name.getKey(), bestDistance - 1)) {
        bestDistance = EditDistance.of(words, name.getKey(), limit);
        best = name.getValue();
      }
    }
    return Optional.ofNullable(best);
  }

  /** "not altrincham": a place that the person says they do not mean. */
  private static boolean isDenied(List<String> tokens, int from) {
    return from > 0 && tokens.get(from - 1).equals("not");
  }

  private static boolean hasHint(List<String> tokens, int from) {
    return from > 0 && HINTS.contains(tokens.get(from - 1));
  }

  private static boolean isAlone(List<String> tokens, int from, int length) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean inside = i >= from && i < from + length;
      if (!inside && !WHERE.contains(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> rest(List<String> tokens, int from, int to) {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean inside = i >= from && i < to;
      if (!inside && !WHERE.contains(tokens.get(i))) {
        rest.add(tokens.get(i));
      }
    }
    return rest;
  }
}
