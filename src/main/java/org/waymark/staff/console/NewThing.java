package org.waymark.staff.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.edit.Field;

/** What can be begun by a form: a kind of content, what is asked first, and how it is written. */
interface NewThing {
  /** Ids stand in addresses, file names and macros. */
  Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  int LONGEST_ID = 40;

  /** The kind as {@link Target} names it. */
  String kind();

  /** The heading of the page. */
  String title();

  /** What is said below it. */
  String lead();

  /** The page of those that there are. */
  String list();

  /** What that page is called. */
  String listName();

  /** The key of the field that names it for people. */
  String nameKey();

  /** What is asked. */
  List<Field> fields();

  /** The fields as they are shown. */
  List<NewField> form(KnowledgeBase base, Map<String, String> typed);

  /** What is wrong with what was typed, by field. */
  Map<String, String> faults(KnowledgeFiles files, Map<String, String> typed);

  /** The file it goes into; only for what has no faults. */
  String path(Map<String, String> typed);

  /**
   * That file with it.
   *
   * @param before the text of the file; empty when there is none
   */
  String text(String before, Map<String, String> typed, LocalDate today);

  /** What is wrong with an id; nothing when it can be taken. */
  static Optional<String> idFault(String id, boolean taken) {
    if (!ID.matcher(id).matches() || id.length() > LONGEST_ID || id.equals("new")) {
      return Optional.of(
          "Use small letters from a to z, digits, and hyphens between: at most 40, such as"
              + " stolen-bag");
    }
    return taken
        ? Optional.of("There is one of this name already: choose another")
        : Optional.empty();
  }
}
