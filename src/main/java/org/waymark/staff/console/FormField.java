package org.waymark.staff.console;

import java.util.List;
import org.waymark.knowledge.edit.Field;
import org.waymark.knowledge.edit.Shape;

/**
 * A field of a form.
 *
 * @param field what it edits
 * @param label its name for people
 * @param hint what belongs there
 * @param rows how many lines high it is; 1 for a single line
 * @param values what may be chosen; empty where anything may be typed
 */
record FormField(Field field, String label, String hint, int rows, List<String> values) {
  static FormField line(String key, String label, String hint) {
    return new FormField(new Field(key, Shape.LINE), label, hint, 1, List.of());
  }

  static FormField area(String key, Shape shape, String label, String hint, int rows) {
    return new FormField(new Field(key, shape), label, hint, rows, List.of());
  }

  static FormField choice(String key, String label, String hint, String... values) {
    return new FormField(new Field(key, Shape.LINE), label, hint, 1, List.of(values));
  }

  /** The same field, typed in another shape. */
  FormField shaped(Shape shape) {
    return new FormField(new Field(key(), shape), label, hint, rows, values);
  }

  /**
   * What the form calls it: as the file does, but for {@code matches}. A field of that name hides
   * what a browser calls so of every form, and programs that read pages for people stumble.
   */
  String name() {
    return key().equals("matches") ? "must-match" : key();
  }

  String key() {
    return field.key();
  }
}
