package org.waymark.knowledge;

import java.io.Serializable;

/**
 * Where a fact is from.
 *
 * @param url the page, or {@code waymark} for a decision of the service itself
 * @param date the day, month or year of the page (2026-11-23, 2026-11, 2026) or {@code undated}
 * @param note what to look for there; may be empty
 */
public record Source(String url, String date, String note) implements Serializable {
  /** Reads a source from its mapping and reports what is missing. */
  static Source read(YamlMap map) {
    Source source = new Source(map.required("url"), map.required("date"), map.text("note"));
    if (!source.date.isEmpty() && !source.date.matches("\\d{4}(-\\d\\d){0,2}|undated")) {
      map.problem(
          "date",
          "\"" + source.date + "\" is not a date",
          "write 2026-11-23, 2026-11, 2026 or undated");
    }
    return source;
  }
}
