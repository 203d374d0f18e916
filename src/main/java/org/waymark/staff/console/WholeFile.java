package org.waymark.staff.console;

import java.util.List;
import java.util.Map;
import org.waymark.knowledge.edit.EditableText;
import org.waymark.knowledge.edit.Field;

/** A file as one field. */
record WholeFile(String text) implements EditableText {
  @Override
  public String value(Field field) {
    return text;
  }

  @Override
  public String fieldAt(int line) {
    return "body";
  }

  @Override
  public String with(List<Field> fields, Map<String, String> typed) {
    String words = typed.getOrDefault("body", text);
    return words.isEmpty() || words.endsWith("\n") ? words : words + "\n";
  }
}
