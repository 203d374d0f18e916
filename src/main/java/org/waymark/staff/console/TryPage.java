package org.waymark.staff.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;
import org.waymark.conversation.Reply;
import org.waymark.conversation.Turn;
import org.waymark.service.ContextField;
import org.waymark.staff.access.StaffAnswer;
import org.waymark.staff.access.StaffRequest;
import org.waymark.staff.history.Draft;
import org.waymark.text.SmsPrice;

/**
 * Talking to a draft, as an SMS and as the web would answer. The state of the conversation travels
 * with the page, and nothing of it is kept.
 */
final class TryPage {
  private static final int MAX_CHARS = 1_000;

  private final Desk desk;
  private final ConsequenceView consequences;

  TryPage(Desk desk, ConsequenceView consequences) {
    this.desk = desk;
    this.consequences = consequences;
  }

  StaffAnswer ask(StaffRequest request) {
    Optional<Draft> draft = desk.history().draft(request.parameter("draft"));
    if (draft.isEmpty()) {
      return StaffAnswer.notFound();
    }
    Optional<Guide> guide = consequences.snapshot(draft.get()).map(desk.guides());
    String typed = Typed.text(request.form("text")).strip();
    String text = typed.length() > MAX_CHARS ? typed.substring(0, MAX_CHARS) : typed;
    Map<String, Object> parts = new HashMap<>();
    parts.put("draft", draft.get());
    parts.put("ready", guide.isPresent());
    parts.put("asked", text);
    parts.put("longest", MAX_CHARS);
    parts.put("price", SmsPrice.PENCE_PER_SEGMENT);
    parts.put("answers", List.of());
    parts.put("context", request.form("context"));
    if (guide.isPresent() && request.form().containsKey("text")) {
      Context context = ContextField.read(request.form("context"));
      Turn draftTurn = guide.get().reply(message(text, Channel.SMS), context);
      Turn now = desk.served().get().reply(message(text, Channel.SMS), context);
      parts.put("context", ContextField.write(draftTurn.context()));
      List<Answer> answers = new ArrayList<>();
      answers.add(answer("This draft", draftTurn.reply()));
      answers.add(answer("What is published now", now.reply()));
      parts.put("answers", answers);
    }
    return StaffAnswer.page("staff/console/try", parts);
  }

  /** What somebody would get. */
  public record Answer(String from, SmsPreview sms, String article, String sure, boolean silent) {}

  private static Answer answer(String from, Reply reply) {
    return new Answer(
        from,
        SmsPreview.of(reply.text(), 0),
        reply.findings().article().orElse(""),
        Math.round(reply.findings().confidence() * 100) + "%",
        reply.isSilent());
  }

  private Message message(String text, Channel channel) {
    return new Message(text, channel, desk.clock().instant());
  }
}
