package org.waymark.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code places.tsv}: kind, name, also, areas, note, confidence. */
final class PlacesParser {
  static final String FILE = "places.tsv";

  private static final int COLUMNS = 6;

  private PlacesParser() {}

  static List<Place> parse(String text, Problems problems) {
    List<Place> places = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (number == 1 || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS || !cells[0].matches("place|district") || cells[1].isBlank()) {
        problems.add(
            FILE,
            number,
            "expected kind, name, also, areas, note, confidence",
            "put one tab between the six cells");
        continue;
      }
      places.add(place(cells, number, problems));
    }
    return places;
  }

  private static Place place(String[] cells, int line, Problems problems) {
    List<String> names = new ArrayList<>();
    names.add(cells[1].strip());
    names.addAll(list(cells[2]));
    Set<Area> areas = new LinkedHashSet<>();
    for (String id : list(cells[3])) {
      Optional<Area> area = Area.of(id);
      if (area.isEmpty()) {
        problems.add(
            FILE,
            line,
            "there is no area \"" + id + "\"",
            "use one of the four councils or outside");
      }
      area.ifPresent(areas::add);
    }
    if (areas.isEmpty()) {
      problems.add(FILE, line, "no area", "name the council, or outside");
    }
    return new Place(
        cells[1].strip(), names, cells[0].equals("district"), areas, cells[4].startsWith("COMMON"));
  }

  private static List<String> list(String cell) {
    List<String> items = new ArrayList<>();
    for (String item : cell.split(";", -1)) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }
}
