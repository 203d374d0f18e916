package org.waymark.knowledge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesProblemsTest {
  private static final String FILE = "places.tsv";
  private static final String CREWE = "place\tCrewe\t\tcheshire-east\t\thigh";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "place\tCrewe\t\tcheshire-east\t\t\thigh",
        "place\tCrewe\t\tcheshire-east",
        "place Crewe  cheshire-east  high",
        "town\tCrewe\t\tcheshire-east\t\thigh",
        "place\t \t\tcheshire-east\t\thigh"
      })
  void refusesALineOfAnotherShape(String line) {
    spoil(line)
        .assertOnly(
            FILE,
            line,
            "expected kind, name, also, areas, note, confidence:"
                + " put one tab between the six cells");
  }

  @Test
  void refusesAnAreaThatIsNotKnown() {
    spoil("place\tCrewe\t\tcheshire-east; cheshire\t\thigh")
        .assertOnly(
            FILE,
            "place\tCrewe",
            "there is no area \"cheshire\": use one of the four councils or outside");
  }

  @Test
  void missesTheArea() {
    spoil("place\tCrewe\t\t ; \t\thigh")
        .assertOnly(FILE, "place\tCrewe", "no area: name the council, or outside");
  }

  private static Spoilt spoil(String line) {
    return Spoilt.nothing().replace(FILE, CREWE, line);
  }
}
