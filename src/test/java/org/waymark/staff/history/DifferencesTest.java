package org.waymark.staff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  @Test
  void theWordsThatDifferAreMarked() {
    assertEquals(
        List.of(
            "1",
            " title: Help",
            "-Call [101] when you can.",
            "+Call [0800 123] when you [safely ]can.",
            " end"),
        shown(
            "title: Help\nCall 101 when you can.\nend\n",
            "title: Help\nCall 0800 123 when you safely can.\nend\n"));
  }

  @Test
  void aLineThatIsQuiteAnotherIsMarkedAsAWhole() {
    assertEquals(
        List.of("1", "-[The police may ask.]", "+[Nobody can promise this, ever]"),
        shown("The police may ask.\n", "Nobody can promise this, ever\n"));
  }

  @Test
  void placesFarApartAreShownApartWithAFewLinesAround() {
    String before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n";
    String after = before.replace("b\n", "").replace("l\n", "l\nm\n");

    assertEquals(
        List.of("1", " a", "-[b]", " c", " d", "10", " k", " l", "+[m]"), shown(before, after));
  }

  @Test
  void aNewFileIsAllNew() {
    assertEquals(List.of("1", "+[one]", "+", "+[two]"), shown("", "one\n\ntwo\n"));
  }

  @Test
  void wordsInOtherScriptsAreWholeWords() {
    assertEquals(
        List.of(
            "1",
            "-Zadzwo\u0144 [\u017c\u00f3\u0142\u0107] teraz",
            "+Zadzwo\u0144 [g\u0119\u015bl] teraz"),
        shown(
            "Zadzwo\u0144 \u017c\u00f3\u0142\u0107 teraz\n",
            "Zadzwo\u0144 g\u0119\u015bl teraz\n"));
  }

  private static List<String> shown(String before, String after) {
    return Differences.places(before, after).stream()
        .flatMap(
            place ->
                Stream.concat(
                    Stream.of(String.valueOf(place.line())),
                    place.rows().stream().map(DifferencesTest::shown)))
        .toList();
  }

  private static String shown(Difference.Row row) {
    String sign =
        switch (row.kind()) {
          case SAME -> " ";
          case REMOVED -> "-";
          case ADDED -> "+";
        };
    return sign
        + row.words().stream()
            .map(w -> w.changed() ? "[" + w.text() + "]" : w.text())
            .collect(Collectors.joining());
  }
}
