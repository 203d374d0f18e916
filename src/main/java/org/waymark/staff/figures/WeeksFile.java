package org.waymark.staff.figures;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.service.WeeklyCounts.Cell;
import org.waymark.service.WeeklyCounts.Table;
import org.waymark.staff.access.Private;

/** The weeks on the disk: {@code figures.json} in the staff folder. */
final class WeeksFile {
  private static final String WEEKS = "weeks";
  private static final String MONDAY = "monday";

  private final Path file;

  WeeksFile(Path folder) {
    this.file = folder.resolve("figures.json");
  }

  /** The weeks by their Monday; what cannot be read counts as none. */
  NavigableMap<LocalDate, Week> read() {
    NavigableMap<LocalDate, Week> weeks = new TreeMap<>();
    if (!Files.exists(file)) {
      return weeks;
    }
    try {
      for (Object week : new JsonObject(Files.readString(file)).getJsonArray(WEEKS)) {
        Week read = week((JsonObject) week);
        weeks.put(read.monday(), read);
      }
    } catch (IOException
        | DecodeException
        | DateTimeException
        | ClassCastException
        | NullPointerException e) {
      // Figures are a help: a broken file must not keep the console from starting.
      return new TreeMap<>();
    }
    return weeks;
  }

  private static Week week(JsonObject json) {
    Map<Cell, Long> cells = new TreeMap<>();
    for (Table table : Table.values()) {
      JsonObject counts = json.getJsonObject(table.id(), new JsonObject());
      counts
          .fieldNames()
          .forEach(name -> cells.put(new Cell(table, name), counts.getLong(name, 0L)));
    }
    return Week.empty(LocalDate.parse(json.getString(MONDAY))).with(cells);
  }

  /**
   * Replaces the file.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  void write(Collection<Week> weeks) {
    JsonArray list = new JsonArray();
    weeks.forEach(week -> list.add(json(week)));
    try {
      Private.folder(file.getParent());
      Private.replace(file, new JsonObject().put(WEEKS, list).encodePrettily() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject json(Week week) {
    JsonObject json = new JsonObject().put(MONDAY, week.monday().toString());
    Stream.of(Table.values())
        .forEach(
            table ->
                Optional.of(week.of(table))
                    .filter(counts -> !counts.isEmpty())
                    .ifPresent(counts -> json.put(table.id(), new JsonObject(Map.copyOf(counts)))));
    return json;
  }
}
