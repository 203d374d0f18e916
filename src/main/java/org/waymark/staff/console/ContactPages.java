package org.waymark.staff.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.edit.EditableText;
import org.waymark.staff.access.Role;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;
import org.waymark.staff.history.Draft;
import org.waymark.staff.history.KnowledgeHistory;
import org.waymark.staff.history.SaveResult;
import org.waymark.staff.review.ContactUses;

/** The contact register, and "I have rung this number". */
final class ContactPages {
  private final Desk desk;
  private final Starting starting;

  ContactPages(Desk desk, Starting starting) {
    this.desk = desk;
    this.starting = starting;
  }

  /**
   * A line of the list.
   *
   * @param state {@code good}, {@code old} or {@code never}
   */
  public record Row(
      String id, String name, String number, String confidence, String state, String checked) {}

  StaffAnswer list(StaffRequest request) {
    String query = request.query("q");
    Searching search = new Searching(query);
    boolean unchecked = request.query("show").equals("unchecked");
    List<Row> rows = new ArrayList<>();
    for (Contact contact : desk.base().contacts().contacts().values()) {
      Row row = row(contact);
      boolean found =
          search.finds(Stream.of(contact.id(), contact.name(), contact.does(), contact.phone()));
      if (found && !(unchecked && row.state.equals("good"))) {
        rows.add(row);
      }
    }
    return StaffAnswer.page(
        "staff/console/contacts",
        Map.of(
            "query",
            query,
            "rows",
            rows,
            "unchecked",
            unchecked,
            "mayAdd",
            request.account().has(Role.EDITOR)));
  }

  private Row row(Contact contact) {
    return new Row(
        contact.id(),
        contact.name(),
        contact.phone().isEmpty()
            ? (contact.text().isEmpty() ? contact.web() : "text " + contact.text())
            : contact.phone(),
        contact.confidence().name().toLowerCase(java.util.Locale.ROOT),
        state(contact),
        contact.checked() == null ? "" : contact.checked().on() + " " + contact.checked().by());
  }

  private String state(Contact contact) {
    if (contact.checked() == null) {
      return "never";
    }
    return desk.base().contacts().isChecked(contact, desk.today()) ? "good" : "old";
  }

  StaffAnswer show(StaffRequest request) {
    return page(request, 200, Map.of());
  }

  private StaffAnswer page(StaffRequest request, int status, Map<String, String> faults) {
    KnowledgeBase base = desk.base();
    Contact contact = base.contacts().contacts().get(request.parameter("id"));
    if (contact == null) {
      return StaffAnswer.notFound();
    }
    Map<String, Object> parts = new HashMap<>();
    parts.put("contact", contact);
    parts.put("row", row(contact));
    parts.put("again", base.contacts().checkAgainAfterDays());
    parts.put("uses", ContactUses.of(base, contact.id()));
    parts.put("details", details(contact));
    parts.put("emergency", contact.phone().matches("999|18000"));
    parts.put("faults", faults);
    parts.put("day", request.form().isEmpty() ? desk.today().toString() : request.form("day"));
    parts.put("initials", request.form().isEmpty() ? initials(request) : request.form("initials"));
    parts.put("confidences", confidences(request, row(contact).confidence()));
    parts.putAll(starting.offer(request.account(), "contact:" + contact.id()));
    return new StaffAnswer.Page(status, "staff/console/contact", parts);
  }

  private static List<Choice> confidences(StaffRequest request, String now) {
    String chosen = request.form("confidence").isEmpty() ? now : request.form("confidence");
    return Stream.of("high", "medium", "low", "unconfirmed")
        .map(c -> new Choice(c, c, c.equals(chosen)))
        .toList();
  }

  private Map<String, String> details(Contact contact) {
    Map<String, String> details = new LinkedHashMap<>();
    KnowledgeFiles files = desk.history().published();
    Target target = Target.of("contact:" + contact.id(), files).orElseThrow();
    target
        .reader()
        .apply(files.text(target.path()))
        .ifPresent(
            text ->
                target.fields().stream()
                    .filter(field -> !text.value(field.field()).isEmpty())
                    .forEach(f -> details.put(f.label(), text.value(f.field()))));
    return details;
  }

  private static String initials(StaffRequest request) {
    StringBuilder initials = new StringBuilder();
    for (String word : request.account().name().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }

  /** Writes into a draft who rang the contact and when. */
  StaffAnswer confirm(StaffRequest request) {
    String what = "contact:" + request.parameter("id");
    KnowledgeFiles published = desk.history().published();
    Contact contact = desk.base().contacts().contacts().get(request.parameter("id"));
    if (contact == null || Target.of(what, published).isEmpty()) {
      return StaffAnswer.notFound();
    }
    Map<String, String> faults = faults(request);
    if (!faults.isEmpty()) {
      return page(request, 400, faults);
    }
    Draft draft = starting.take(request, "Checked: " + contact.name());
    KnowledgeFiles files = desk.history().files(draft);
    Target target = Target.of(what, files).orElseThrow();
    String before = files.text(target.path());
    EditableText text = target.reader().apply(before).orElseThrow();
    String check = request.form("day").strip() + " " + Typed.line(request.form("initials"));
    Map<String, String> typed = Map.of("checked", check, "confidence", request.form("confidence"));
    SaveResult result =
        desk.history()
            .save(
                draft,
                target.path(),
                text.with(target.inFile(), typed),
                KnowledgeHistory.idOf(before),
                Desk.person(request.account()));
    desk.audit().add(request.account(), "checked " + what, draft.id());
    return result instanceof SaveResult.Saved saved
        ? StaffAnswer.goTo(Paths.draft(saved.draft()), "The check is in this change.")
        : StaffAnswer.goTo(Paths.edit(draft, what));
  }

  private Map<String, String> faults(StaffRequest request) {
    Map<String, String> faults = new LinkedHashMap<>();
    try {
      if (LocalDate.parse(request.form("day").strip()).isAfter(desk.today())) {
        faults.put("day", "This day has not come yet");
      }
    } catch (DateTimeException e) {
      faults.put("day", "Write the day as 2026-12-01");
    }
    if (!Typed.line(request.form("initials")).matches("\\p{L}[\\p{L}.' -]{0,19}")) {
      faults.put("initials", "Write your initials, such as AB");
    }
    if (!request.form("confidence").matches("high|medium|low|unconfirmed")) {
      faults.put("confidence", "Choose how sure the number is now");
    }
    return faults;
  }
}
