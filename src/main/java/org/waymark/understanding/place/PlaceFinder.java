package org.waymark.understanding.place;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Place;
import org.waymark.text.EditDistance;
import org.waymark.text.Tokens;

/**
 * Finds the place that a message names. The longest name wins ("Weston Point" over "Weston"), a
 * town's name wins over a postcode district (CW10 straddles, Middlewich does not), and a typing
 * error is forgiven in words of six letters and more, word by word. Names that are ordinary words
 * ("Over") count only when the message says where somebody is or holds nothing else.
 */
public final class PlaceFinder implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * The outward half of a postcode, with or without the inward half behind it. The letters that no
   * inward half has tell "b4 2am" and "w8 4me" from postcodes.
   */
  /** No word boundaries: Java looks for the letter below a run of accents from each of them. */
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])([a-z]{1,2}\\d[a-z\\d]?) ?(\\d[abd-hjlnp-uw-z]{2})?(?![\\p{L}\\p{N}])");

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
  private static final Set<String> DENIALS = Set.of("not", "dont");
  private static final int MIN_LENGTH_FOR_MENDING = 6;
  private static final int LONG = 9;
  private static final int MAX_NAME_WORDS = 4;
  private static final int NO_MATCH = 1000;

  private final Map<String, Entry> names = new HashMap<>();
  private final Map<String, Set<Area>> districts = new HashMap<>();
  private final Set<String> nameWords = new HashSet<>();
  private final Map<Character, Set<String>> mendable = new HashMap<>();
  private final Set<String> ordinary;

  /** What a name means, and whether it is also an ordinary word. */
  private record Entry(Set<Area> areas, boolean common) implements Serializable {}

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
    names.forEach(this::addWords);
  }

  private void addWords(String name, Entry entry) {
    for (String word : name.split(" ", -1)) {
      nameWords.add(word);
      if (!entry.common && word.length() >= MIN_LENGTH_FOR_MENDING) {
        mendable.computeIfAbsent(word.charAt(0), k -> new TreeSet<>()).add(word);
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
    Set<Area> denied = denied(tokens);
    if (areas.size() > 1 && !denied.containsAll(areas)) {
      areas.removeAll(denied);
    }
    return Optional.of(new PlaceMatch(areas, rest(tokens, span.get().from, span.get().to)));
  }

  /** Where the person says they are not: "not altrincham". */
  private Set<Area> denied(List<String> tokens) {
    Set<Area> denied = EnumSet.noneOf(Area.class);
    for (int i = 1; i < tokens.size(); i++) {
      Entry entry = names.get(tokens.get(i));
      if (entry != null && isDenied(tokens, i)) {
        denied.addAll(entry.areas);
      }
    }
    return denied;
  }

  /** Takes postcodes out of the message at once; only the areas of their districts stay. */
  private String cutPostcodes(String message, Set<Area> found) {
    if (message.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return message;
    }
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
    List<String> mended = mended(tokens);
    BitSet inNames = inNames(mended);
    for (int length = Math.min(MAX_NAME_WORDS, inNames.cardinality()); length >= 1; length--) {
      Span best = null;
      for (int from = inNames.nextSetBit(0); from >= 0; from = inNames.nextSetBit(from + 1)) {
        Span span =
            inNames.nextClearBit(from) < from + length
                ? null
                : spanAt(tokens, mended, from, length);
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

  /** Which words of a message stand in some name: the others need no closer look. */
  private BitSet inNames(List<String> mended) {
    BitSet inNames = new BitSet(mended.size());
    for (int i = 0; i < mended.size(); i++) {
      inNames.set(i, nameWords.contains(mended.get(i)));
    }
    return inNames;
  }

  private Span spanAt(List<String> tokens, List<String> mended, int from, int length) {
    String words = String.join(" ", tokens.subList(from, from + length));
    Entry exact = names.get(words);
    if (exact != null) {
      boolean counts = !exact.common || isAlone(tokens, from, length) || hasHint(tokens, from);
      return counts ? new Span(from, from + length, exact, true) : null;
    }
    Entry meant = names.get(String.join(" ", mended.subList(from, from + length)));
    return meant == null || meant.common ? null : new Span(from, from + length, meant, false);
  }

  /** The message with each slip in a word of a place's name mended. */
  private List<String> mended(List<String> tokens) {
    List<String> mended = new ArrayList<>(tokens.size());
    tokens.forEach(token -> mended.add(mended(token)));
    return mended;
  }

  private String mended(String word) {
    if (word.length() < MIN_LENGTH_FOR_MENDING
        || ordinary.contains(word)
        || nameWords.contains(word)) {
      return word;
    }
    String best = word;
    int fewest = NO_MATCH;
    for (String name : mendable.getOrDefault(word.charAt(0), Set.of())) {
      int limit = Math.max(word.length(), name.length()) >= LONG ? 2 : 1;
      int slips =
          EditDistance.within(word, name, limit) ? EditDistance.of(word, name, limit) : NO_MATCH;
      if (slips < fewest) {
        fewest = slips;
        best = name;
      }
    }
    return best;
  }

  /** "not altrincham", "not in altrincham": a place that the person says they do not mean. */
  private static boolean isDenied(List<String> tokens, int from) {
    int before = from - 1;
    while (before > 0 && HINTS.contains(tokens.get(before))) {
      before--;
    }
    return before >= 0 && DENIALS.contains(tokens.get(before));
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
