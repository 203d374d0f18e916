package org.waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything invented that the test of silence sends, and the search for it. */
final class Canaries {
  /** Ofcom keeps this range of numbers for fiction, and RFC 5737 these addresses. */
  static final String NUMBER = "+447700900471";

  static final String OTHER_NUMBER = "+447700900862";
  static final String NAME = "Zqorvantha";
  static final String WORDS = "zqmikelo hid my zqtravel papers";
  static final String POSTCODE = "CW2 7ZQ";
  static final String PASSPORT = "ZQ4471905";
  static final String AGENT = "ZqPhone/7.1 Qantova";
  static final String FORWARDED = "203.0.113.77";
  static final String CITY = "ZQBRAXTON";
  static final String ZIP = "ZQ94117";
  static final String PROFILE = "Zqilvera";
  static final String SID = "SMc0ffee5f1c2a90d7e4b8361297afb05d";
  static final String TOKEN = "5d7f3a9e-41c8-4b1e-9a66-0e2f7c8d1b35";
  static final String PATH = "zqpathwords";
  static final String QUERY = "zqquerywords";
  static final String FILE = "zqholiday.png";

  /** A whole message: what a person should not write, and does. */
  static final String MESSAGE =
      "i am "
          + NAME
          + " "
          + WORDS
          + " "
          + PASSPORT
          + " i live at "
          + POSTCODE
          + " ring 07700 900862";

  private static final List<Canary> ALL =
      List.of(
          new Canary("the sender's number", NUMBER),
          new Canary("a number in a message", OTHER_NUMBER),
          new Canary("a number in a message, spaced", "07700 900862"),
          new Canary("a name", NAME),
          new Canary("words", WORDS),
          new Canary("a word", "zqmikelo"),
          new Canary("a word", "zqtravel"),
          new Canary("a postcode", POSTCODE),
          new Canary("a passport number", PASSPORT),
          new Canary("a user agent", AGENT),
          new Canary("the address behind a proxy", FORWARDED),
          new Canary("the address of the client", RawHttp.CLIENT),
          new Canary("Twilio's city", CITY),
          new Canary("Twilio's postcode", ZIP),
          new Canary("a profile name", PROFILE),
          new Canary("Twilio's id of the message", SID),
          new Canary("Twilio's idempotency token", TOKEN),
          new Canary("words in a path", PATH),
          new Canary("words in a query", QUERY),
          new Canary("the name of an upload", FILE));

  private final Map<String, Canary> needles = new LinkedHashMap<>();
  private final Map<String, String> shapes = new LinkedHashMap<>();
  private final Set<String> found = new TreeSet<>();

  Canaries() {
    for (Canary canary : ALL) {
      canary
          .shapes()
          .forEach(
              (shape, text) -> {
                needles.putIfAbsent(text.toLowerCase(Locale.ROOT), canary);
                shapes.putIfAbsent(text.toLowerCase(Locale.ROOT), shape);
              });
    }
  }

  static List<Canary> all() {
    return ALL;
  }

  /** Looks through a text for every canary, large and small letters alike. */
  void search(String place, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    needles.forEach(
        (needle, canary) -> {
          if (lower.contains(needle)) {
            found.add(place + " | " + canary.what() + " | " + shapes.get(needle));
          }
        });
  }

  /** Looks through the names and bytes of all files below a folder; wide characters count too. */
  void search(Path folder) throws IOException {
    for (Path file : files(folder)) {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      search("name of file " + file, folder.relativize(file).toString());
      search("file " + file, bytes);
      search("file " + file, bytes.replace("\0", ""));
    }
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).toList());
    }
  }

  /** What was found: a line each of place, canary and shape; empty when there is silence. */
  String report() {
    return found.stream().collect(Collectors.joining(System.lineSeparator()));
  }
}
