package org.waymark.staff.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.edit.ArticleText;
import org.waymark.knowledge.edit.EditableText;
import org.waymark.knowledge.edit.Field;
import org.waymark.knowledge.edit.TsvRow;
import org.waymark.knowledge.edit.YamlFields;

/**
 * What a form edits: a part of a file, named by its kind and its id, for example {@code
 * article:emergency}, {@code article:emergency.pl}, {@code contact:cheshire-cares}, {@code
 * phrase:unsure}, {@code phrase:unsure.pl}, {@code rule:child-being-hit}, {@code place:Crewe},
 * {@code file:words/en.yaml}.
 *
 * @param what its kind and id
 * @param name what people call it
 * @param path the file
 * @param fields the fields of the form
 * @param reader finds it in the text of the file
 */
record Target(
    String what,
    String name,
    String path,
    List<FormField> fields,
    Function<String, Optional<EditableText>> reader) {

  /** Finds what is named so among files; nothing when there is no such file or kind. */
  static Optional<Target> of(String what, KnowledgeFiles files) {
    int colon = what.indexOf(':');
    if (colon < 1 || colon == what.length() - 1) {
      return Optional.empty();
    }
    String id = what.substring(colon + 1);
    Optional<Target> target =
        switch (what.substring(0, colon)) {
          case "article" -> article(what, id, files);
          case "contact" ->
              Optional.of(yaml(what, id, "contacts.yaml", Forms.CONTACT, List.of("contacts", id)));
          case "phrase" -> Optional.of(phrase(what, id));
          case "rule" ->
              Optional.of(yaml(what, id, "safety/en.yaml", Forms.RULE, List.of("rules", id)));
          case "place" ->
              Optional.of(
                  new Target(
                      what,
                      id,
                      "places.tsv",
                      Forms.PLACE,
                      text -> TsvRow.find(text, id).map(EditableText.class::cast)));
          case "file" -> Optional.of(file(id));
          default -> Optional.empty();
        };
    return target.filter(t -> files.text(t.path) != null || TranslationView.isOne(t));
  }

  /** The whole of a file. */
  static Target file(String path) {
    return new Target(
        "file:" + path, path, path, Forms.FILE, text -> Optional.of(new WholeFile(text)));
  }

  private static Target yaml(
      String what, String id, String path, List<FormField> fields, List<String> names) {
    return new Target(
        what,
        id,
        path,
        fields,
        text -> YamlFields.find(text, 0, names).map(EditableText.class::cast));
  }

  /** A phrase of English, or with a language behind a dot. */
  private static Target phrase(String what, String id) {
    int dot = id.indexOf('.');
    String key = dot < 0 ? id : id.substring(0, dot);
    String language = dot < 0 ? Languages.ENGLISH : id.substring(dot + 1);
    String path = "phrases/" + language + ".yaml";
    return yaml(what, id, path, Forms.phrase(key), List.of("phrases"));
  }

  private static Optional<Target> article(String what, String id, KnowledgeFiles files) {
    int dot = id.indexOf('.');
    String folder = dot < 0 ? id : id.substring(0, dot);
    String language = dot < 0 ? Languages.ENGLISH : id.substring(dot + 1);
    String end = "/" + folder + "/" + Languages.ENGLISH + ".md";
    return files.texts().keySet().stream()
        .filter(path -> path.startsWith("articles/") && path.endsWith(end))
        .filter(path -> language.matches("[a-z]{2,3}"))
        .findFirst()
        .map(path -> path.substring(0, path.lastIndexOf('/') + 1) + language + ".md")
        .map(
            path ->
                new Target(
                    what,
                    id,
                    path,
                    language.equals(Languages.ENGLISH) ? Forms.ARTICLE : Forms.TRANSLATION,
                    text -> ArticleText.read(text).map(EditableText.class::cast)));
  }

  /** What people call something, for the title of a change. */
  static String nameOf(KnowledgeBase base, String what) {
    String id = what.substring(what.indexOf(':') + 1);
    int dot = id.indexOf('.');
    Article article =
        what.startsWith("article:") ? base.article(dot < 0 ? id : id.substring(0, dot)) : null;
    if (article != null) {
      return article.title() + (dot < 0 ? "" : " (" + id.substring(dot + 1) + ")");
    }
    if (what.startsWith("phrase:") && dot > 0) {
      return id.substring(0, dot) + " (" + id.substring(dot + 1) + ")";
    }
    boolean contact = what.startsWith("contact:") && base.contacts().contacts().containsKey(id);
    return contact ? base.contacts().contacts().get(id).name() : id;
  }

  /** The fields as the files know them, with those that nobody types. */
  List<Field> inFile() {
    List<Field> all = new ArrayList<>(fields.stream().map(FormField::field).toList());
    if (TranslationView.isOne(this)) {
      all.addAll(TranslationView.STATE);
    }
    return all;
  }

  /** Its file; what a translation begins with where it has none yet. */
  String text(KnowledgeFiles files) {
    String text = files.text(path);
    return text == null ? TranslationView.BLANK : text;
  }

  /** Whether there is nothing else in the file. */
  boolean isWholeFile() {
    return what.startsWith("article:") || what.startsWith("file:");
  }

  /** The same of English: the text that this one translates; nothing for what is English. */
  Optional<Target> english(KnowledgeFiles files) {
    boolean ofWords = what.startsWith("article:") || what.startsWith("phrase:");
    return ofWords && !language().equals(Languages.ENGLISH)
        ? of(what.substring(0, what.lastIndexOf('.')), files)
        : Optional.empty();
  }

  /** The language that somebody must be allowed to write, to edit this. */
  String language() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int end = name.indexOf(name.contains("-examples") ? '-' : '.');
    String language = end < 0 ? "" : name.substring(0, end);
    return language.matches("[a-z]{2,3}") ? language : Languages.ENGLISH;
  }
}
