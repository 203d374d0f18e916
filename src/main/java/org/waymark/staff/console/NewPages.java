package org.waymark.staff.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.edit.Field;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;
import org.waymark.staff.history.Draft;
import org.waymark.staff.history.KnowledgeHistory;
import org.waymark.staff.history.SaveResult;

/**
 * How an answer or a contact that is not there yet is begun: a few fields, then the form that every
 * answer and contact has, in which all that is still missing stands beside its field.
 */
final class NewPages {
  private final Desk desk;
  private final Starting starting;

  NewPages(Desk desk, Starting starting) {
    this.desk = desk;
    this.starting = starting;
  }

  StaffAnswer article(StaffRequest request) {
    return page(request, 200, NewArticle.FORM, Map.of());
  }

  StaffAnswer contact(StaffRequest request) {
    return page(request, 200, NewContact.FORM, Map.of());
  }

  StaffAnswer beginArticle(StaffRequest request) {
    return begin(request, NewArticle.FORM);
  }

  StaffAnswer beginContact(StaffRequest request) {
    return begin(request, NewContact.FORM);
  }

  private StaffAnswer begin(StaffRequest request, NewThing thing) {
    Optional<Draft> open = desk.history().draft(request.form("draft"));
    KnowledgeFiles files = open.map(desk.history()::files).orElseGet(desk.history()::published);
    Map<String, String> typed = typed(request, thing);
    Map<String, String> faults = thing.faults(files, typed);
    if (!faults.isEmpty()) {
      return page(request, 400, thing, faults);
    }
    String what = thing.kind() + ":" + typed.get("id");
    Draft draft = starting.take(request, "New: " + typed.get(thing.nameKey()));
    String before = files.texts().getOrDefault(thing.path(typed), "");
    SaveResult result =
        desk.history()
            .save(
                draft,
                thing.path(typed),
                thing.text(before, typed, desk.today()),
                before.isEmpty() ? "" : KnowledgeHistory.idOf(before),
                Desk.person(request.account()));
    if (result instanceof SaveResult.Clash) {
      return page(
          request, 409, thing, Map.of("id", "Somebody changed this file meanwhile: try again"));
    }
    desk.audit().add(request.account(), "began " + what, draft.id());
    return StaffAnswer.goTo(
        Paths.edit(draft, what), "It is begun. What is still missing stands beside the fields.");
  }

  private static Map<String, String> typed(StaffRequest request, NewThing thing) {
    Map<String, String> typed = new HashMap<>();
    for (Field field : thing.fields()) {
      typed.put(field.key(), Typed.line(request.form(field.key())));
    }
    return typed;
  }

  private StaffAnswer page(
      StaffRequest request, int status, NewThing thing, Map<String, String> faults) {
    Map<String, String> typed = typed(request, thing);
    List<NewField> fields = new ArrayList<>(thing.form(desk.base(), typed));
    Map<String, Object> parts =
        new HashMap<>(starting.offer(request.account(), thing.kind() + ":"));
    parts.put("title", thing.title());
    parts.put("lead", thing.lead());
    parts.put("list", thing.list());
    parts.put("listName", thing.listName());
    parts.put("fields", fields);
    parts.put("faults", faults);
    parts.put("chosenDraft", request.form("draft"));
    return new StaffAnswer.Page(status, "staff/console/new", parts);
  }
}
