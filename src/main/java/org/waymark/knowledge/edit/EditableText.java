package org.waymark.knowledge.edit;

import java.util.List;
import java.util.Map;

/** A part of a file that has fields: an article, a contact, a phrase, a rule. */
public interface EditableText {
  /** What a field holds, as a person would type it; empty when it is missing. */
  String value(Field field);

  /** The name of the field that a line belongs to, from 1; empty when it is none of this part. */
  String fieldAt(int line);

  /**
   * The whole file after some fields were typed anew. A field that was typed as it was, or not at
   * all, stays as it stands.
   *
   * @param fields the fields in the order in which they stand in a file
   * @param typed what was typed, by the name of the field
   */
  String with(List<Field> fields, Map<String, String> typed);
}
