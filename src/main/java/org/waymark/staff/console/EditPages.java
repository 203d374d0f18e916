package org.waymark.staff.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeCompiler;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.Problem;
import org.waymark.knowledge.Problems;
import org.waymark.knowledge.edit.EditableText;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;
import org.waymark.staff.history.Conflict;
import org.waymark.staff.history.Draft;
import org.waymark.staff.history.HistoryException;
import org.waymark.staff.history.KnowledgeHistory;
import org.waymark.staff.history.SaveResult;

/**
 * The forms. What is typed is always saved, right or wrong: a draft serves nobody, and its problems
 * stand beside the fields until they are mended. Only what somebody else typed there meanwhile
 * stops it, and then both texts are shown.
 */
final class EditPages {
  private static final Pattern MISSING = Pattern.compile("\"([a-z-]+)\" is missing");

  private final Desk desk;
  private final Previews previews;
  private final Checks checks;
  private final TranslationView translations;

  EditPages(Desk desk, Previews previews, Checks checks) {
    this.desk = desk;
    this.translations = new TranslationView(desk);
    this.previews = previews;
    this.checks = checks;
  }

  StaffAnswer form(StaffRequest request) {
    Optional<Draft> draft = desk.history().draft(request.parameter("draft"));
    if (draft.isEmpty()) {
      return StaffAnswer.notFound();
    }
    KnowledgeFiles files = desk.history().files(draft.get());
    Optional<Target> target = Target.of(request.query("what"), files);
    if (target.isEmpty()) {
      return StaffAnswer.notFound();
    }
    if (!request.account().mayWrite(target.get().language())) {
      return StaffAnswer.forbidden();
    }
    Target readable = readable(target.get(), files);
    Form form = new Form(readable, draft.get(), files, readable.text(files));
    return page(request, 200, form, Map.of(), Map.of());
  }

  StaffAnswer save(StaffRequest request) {
    Optional<Draft> draft = desk.history().draft(request.parameter("draft"));
    if (draft.isEmpty()) {
      return StaffAnswer.notFound();
    }
    KnowledgeFiles files = desk.history().files(draft.get());
    Optional<Target> target = Target.of(request.form("what"), files);
    if (target.isEmpty()) {
      return StaffAnswer.notFound();
    }
    if (!request.account().mayWrite(target.get().language())) {
      return StaffAnswer.forbidden();
    }
    String begun = begun(request.form("head"), target.get().path(), files);
    String start = begun.isEmpty() ? TranslationView.BLANK : begun;
    Target readable = readable(target.get(), files.with(target.get().path(), start));
    Form form = new Form(readable, draft.get(), files, start);
    Map<String, String> typed = typed(request, readable);
    if (TranslationView.isOne(readable)) {
      boolean checked = request.form("then").equals("checked");
      String name = request.account().name();
      typed.putAll(translations.stamps(files, readable, begun.isEmpty(), checked, name));
    }
    String text = form.text().with(readable.inFile(), typed);
    SaveResult result =
        desk.history()
            .save(
                draft.get(),
                readable.path(),
                text,
                begun.isEmpty() ? "" : KnowledgeHistory.idOf(begun),
                Desk.person(request.account()));
    if (result instanceof SaveResult.Clash clash) {
      return clash(request, form, typed, clash.conflict());
    }
    desk.audit().add(request.account(), "saved " + readable.what(), draft.get().id());
    return saved(request, readable, (SaveResult.Saved) result);
  }

  private static StaffAnswer saved(StaffRequest request, Target target, SaveResult.Saved saved) {
    String merged =
        saved.merged() ? " Somebody else had changed another part of it: both are kept." : "";
    return request.form("then").matches("done|checked")
        ? StaffAnswer.goTo(Paths.draft(saved.draft()), "Saved." + merged)
        : StaffAnswer.goTo(
            Paths.edit(saved.draft(), target.what()), "Saved in this draft." + merged);
  }

  /** Where a file is so broken that its fields cannot be told, the whole of it is edited. */
  private static Target readable(Target target, KnowledgeFiles files) {
    boolean readable = target.reader().apply(target.text(files)).isPresent();
    return readable ? target : Target.file(target.path());
  }

  /** The text that the person began with; what stands there now when that is not known. */
  private String begun(String head, String path, KnowledgeFiles files) {
    try {
      if (head.matches("[0-9a-f]{40}")) {
        return desk.history().text(head, path).orElse("");
      }
    } catch (HistoryException e) {
      // It was made up, or is of a draft that is gone: what stands there now will do.
    }
    return files.texts().getOrDefault(path, "");
  }

  private static Map<String, String> typed(StaffRequest request, Target target) {
    Map<String, String> typed = new HashMap<>();
    for (FormField field : target.fields()) {
      if (request.form().containsKey(field.name())) {
        typed.put(field.key(), Typed.text(request.form(field.name())));
      }
    }
    return typed;
  }

  /** The form again, over what now stands there: theirs beside each field that both changed. */
  private StaffAnswer clash(
      StaffRequest request, Form yours, Map<String, String> typed, Conflict conflict) {
    Target target = yours.target();
    Optional<EditableText> theirs = target.reader().apply(conflict.theirs());
    Draft now = desk.history().draft(yours.draft().id()).orElse(yours.draft());
    KnowledgeFiles files = desk.history().files(now);
    if (theirs.isEmpty()) {
      target = Target.file(target.path());
    }
    Form form = new Form(target, now, files, conflict.theirs());
    Map<String, String> values = new HashMap<>();
    Map<String, String> beside = new HashMap<>();
    for (FormField field : target.fields()) {
      String base = yours.text().value(field.field());
      String there = form.text().value(field.field());
      String mine =
          target.what().startsWith("file:")
              ? typed.getOrDefault(field.key(), conflict.yours())
              : typed.getOrDefault(field.key(), base);
      if (!mine.strip().equals(base.strip())) {
        values.put(field.key(), mine);
        if (!there.equals(base)) {
          beside.put(field.key(), there);
        }
      }
    }
    return page(request, 409, form, values, beside);
  }

  /** A form over a text. */
  private record Form(Target target, Draft draft, KnowledgeFiles files, String start) {
    EditableText text() {
      return target.reader().apply(start).orElse(new WholeFile(start));
    }
  }

  private StaffAnswer page(
      StaffRequest request,
      int status,
      Form form,
      Map<String, String> typed,
      Map<String, String> theirs) {
    Target target = form.target();
    EditableText text = form.text();
    List<Problem> all = checks.of(form.files());
    List<Problem> here = all.stream().filter(p -> isOf(target, text, p)).toList();
    Optional<EditableText> english =
        target.english(form.files()).flatMap(e -> e.reader().apply(e.text(form.files())));
    List<FieldView> fields = new ArrayList<>();
    for (FormField field : target.fields()) {
      fields.add(
          view(
              field,
              typed.getOrDefault(field.key(), text.value(field.field())),
              here.stream().filter(p -> fieldOf(text, p).equals(field.key())).toList(),
              theirs.getOrDefault(field.key(), ""),
              english.map(e -> e.value(field.field())).orElse("")));
    }
    Map<String, Object> parts = new HashMap<>();
    parts.put("draft", form.draft());
    parts.put("name", Target.nameOf(desk.base(), target.what()));
    parts.put("target", target);
    parts.put("clashes", !theirs.isEmpty());
    parts.put("fields", fields);
    parts.put("elsewhere", here.stream().filter(p -> !hasField(target, fieldOf(text, p))).toList());
    parts.put("problems", here.size());
    parts.put("otherProblems", all.size() - here.size());
    parts.putAll(translations.parts(target, form.files(), text));
    parts.put("language", target.language());
    parts.put("rightToLeft", Languages.isRightToLeft(target.language()));
    parts.put("preview", preview(request, form));
    return new StaffAnswer.Page(status, "staff/console/edit", parts);
  }

  /** Whether a problem is one of what is edited: of all of the file, or of these fields alone. */
  private static boolean isOf(Target target, EditableText text, Problem problem) {
    return problem.file().equals(target.path())
        && (target.isWholeFile() || hasField(target, fieldOf(text, problem)));
  }

  /** The field that a problem is of; one that is missing has no line of its own. */
  private static String fieldOf(EditableText text, Problem problem) {
    Matcher missing = MISSING.matcher(problem.what());
    return missing.matches() ? missing.group(1) : text.fieldAt(problem.line());
  }

  private static boolean hasField(Target target, String key) {
    return target.fields().stream().anyMatch(f -> f.key().equals(key));
  }

  private static FieldView view(
      FormField field, String value, List<Problem> problems, String theirs, String beside) {
    List<Choice> choices = new ArrayList<>();
    if (!field.values().isEmpty() && !field.values().contains(value)) {
      choices.add(new Choice(value, value.isEmpty() ? "(nothing)" : value, true));
    }
    field.values().forEach(v -> choices.add(new Choice(v, v, v.equals(value))));
    return new FieldView(
        field.name(),
        field.label(),
        field.hint(),
        field.rows(),
        choices,
        value,
        problems,
        theirs,
        beside);
  }

  /** The article of the draft as people would get it; empty while it cannot be laid out. */
  private Map<String, Object> preview(StaffRequest request, Form form) {
    String what = form.target().what();
    if (!what.startsWith("article:") || !canBeLaidOut(form)) {
      return Map.of();
    }
    String language = form.target().language();
    String id = what.substring("article:".length()).replaceFirst("\\..*", "");
    KnowledgeBase base = KnowledgeCompiler.compile(form.files(), new Problems()).in(language, true);
    Article article = base.article(id);
    return article == null || !article.language().equals(language)
        ? Map.of()
        : previews.of(base, article, Area.of(request.query("area")));
  }

  private boolean canBeLaidOut(Form form) {
    return checks.of(form.files()).stream()
        .map(Problem::file)
        .noneMatch(file -> file.equals("contacts.yaml") || file.startsWith("phrases/"));
  }
}
