package org.waymark.staff.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.edit.ArticleText;
import org.waymark.knowledge.edit.EditableText;
import org.waymark.knowledge.edit.Field;
import org.waymark.knowledge.edit.Shape;
import org.waymark.staff.history.Difference;
import org.waymark.staff.history.Version;

/**
 * A translation beside its English. The field {@code english} of a translation holds the {@link
 * ArticleText#print} of the English that it says, so that it can tell when that has changed.
 */
final class TranslationView {
  private static final Field TRANSLATED = new Field("translated", Shape.LINE);
  private static final Field ENGLISH = new Field("english", Shape.LINE);
  private static final Field CHECKED_BY = new Field("checked-by", Shape.LINE);
  private static final Field CHECKED = new Field("checked", Shape.LINE);

  /** The fields that say of which English it is and who checked it; they are typed by nobody. */
  static final List<Field> STATE = List.of(TRANSLATED, ENGLISH, CHECKED_BY, CHECKED);

  /** What a translation is before anything is written. */
  static final String BLANK =
      "---\ntitle:\nmenu:\nquestions:\nsms:\ntranslated:\nenglish:\nchecked-by:\nchecked:\n---\n";

  private static final int VERSIONS = 50;

  private final Desk desk;

  TranslationView(Desk desk) {
    this.desk = desk;
  }

  /** How far a translation has come. */
  enum State {
    MISSING,
    /** Its English was changed since. */
    OLD,
    /** No speaker of the language has checked it. */
    UNCHECKED,
    GOOD
  }

  static State state(ArticleText english, Optional<ArticleText> translation) {
    if (translation.isEmpty()) {
      return State.MISSING;
    }
    String of = translation.get().value(ENGLISH);
    if (!of.isEmpty() && !of.equals(english.print())) {
      return State.OLD;
    }
    return translation.get().value(CHECKED).isEmpty() ? State.UNCHECKED : State.GOOD;
  }

  /** Whether a form edits a translation of an answer. */
  static boolean isOne(Target target) {
    return target.what().startsWith("article:") && !target.language().equals(Languages.ENGLISH);
  }

  static Optional<ArticleText> english(Target target, KnowledgeFiles files) {
    String text = files.text(englishPath(target));
    return text == null ? Optional.empty() : ArticleText.read(text);
  }

  private static String englishPath(Target target) {
    return target.path().replaceFirst("[a-z]+\\.md$", Languages.ENGLISH + ".md");
  }

  /** What the form shows beside the fields. */
  Map<String, Object> parts(Target target, KnowledgeFiles files, EditableText text) {
    Map<String, Object> parts = new HashMap<>();
    parts.put("translation", isOne(target));
    parts.put("checkedBy", text.value(CHECKED_BY));
    parts.put("checkedOn", text.value(CHECKED));
    Optional<ArticleText> english =
        isOne(target) ? english(target, files) : Optional.<ArticleText>empty();
    boolean old =
        english.isPresent()
            && !text.value(ENGLISH).isEmpty()
            && !text.value(ENGLISH).equals(english.get().print());
    parts.put("old", old);
    parts.put("since", old ? since(englishPath(target), text.value(ENGLISH)) : List.of());
    return parts;
  }

  /** How the English has changed since it was the one that a translation says. */
  private List<Difference> since(String path, String print) {
    for (Version version : desk.history().history(Optional.of(path), VERSIONS)) {
      Optional<ArticleText> then =
          desk.history().text(version.id(), path).flatMap(ArticleText::read);
      if (then.isPresent() && then.get().print().equals(print)) {
        return desk.history().difference(version.id(), desk.history().current().id()).stream()
            .filter(d -> d.path().equals(path))
            .toList();
      }
    }
    return List.of();
  }

  /** What is written down by itself: of which English it is when it is new, and a check. */
  Map<String, String> stamps(
      KnowledgeFiles files, Target target, boolean isNew, boolean checked, String name) {
    Map<String, String> stamps = new HashMap<>();
    Optional<ArticleText> english = english(target, files);
    if (english.isPresent() && (isNew || checked)) {
      stamps.put(ENGLISH.key(), english.get().print());
    }
    if (isNew) {
      stamps.put(TRANSLATED.key(), desk.today().toString());
    }
    if (checked) {
      stamps.put(CHECKED_BY.key(), name);
      stamps.put(CHECKED.key(), desk.today().toString());
    }
    return stamps;
  }
}
