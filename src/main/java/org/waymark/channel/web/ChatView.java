package org.waymark.channel.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.conversation.Block;
import org.waymark.conversation.Choice;
import org.waymark.conversation.Context;
import org.waymark.conversation.Reply;
import org.waymark.knowledge.Area;
import org.waymark.service.ContextField;
import org.waymark.text.Direction;

/** What the template of the chat needs, for each state of the page. */
final class ChatView {
  private final Exchange exchange;

  ChatView(Exchange exchange) {
    this.exchange = exchange;
  }

  /** The page on which nothing was asked yet. */
  Map<String, Object> first(Language page) {
    return model(page, Map.of("first", true));
  }

  /** The page that answers: what was asked, which is shown this once, and the reply. */
  Map<String, Object> answer(Language page, String asked, Reply reply, Context context) {
    String language = reply.findings().language();
    return model(
        page,
        Map.of(
            "answers", language,
            "answersDir", Direction.of(language),
            "asked", asked,
            "blocks", reply.blocks().stream().map(ChatView::block).toList(),
            "choices", reply.choices().stream().map(ChatView::choice).toList(),
            "context", ContextField.write(context)));
  }

  /** The page that cannot answer now and gives back what was typed. */
  Map<String, Object> notice(Language page, Block notice, String typed, Context context) {
    return model(
        page,
        Map.of(
            "notice", notice.html(),
            "typed", typed,
            "context", ContextField.write(context)));
  }

  private Map<String, Object> model(Language page, Map<String, Object> parts) {
    Map<String, Object> model = new HashMap<>();
    model.put("first", false);
    model.put("danger", exchange.danger(page.code()));
    model.put("asked", "");
    model.put("blocks", List.of());
    model.put("choices", List.of());
    model.put("areas", areas(exchange));
    model.put("answers", "en");
    model.put("answersDir", "ltr");
    model.put("context", "");
    model.put("notice", "");
    model.put("typed", "");
    model.putAll(parts);
    return model;
  }

  /** The areas to choose from, by the names that staff gave them. */
  static List<Map<String, String>> areas(Exchange exchange) {
    return Arrays.stream(Area.values())
        .map(area -> Map.of("id", area.id(), "name", exchange.nameOf(area)))
        .toList();
  }

  private static Map<String, Object> block(Block block) {
    return Map.of("kind", block.kind().name().toLowerCase(Locale.ROOT), "html", block.html());
  }

  private static Map<String, Object> choice(Choice choice) {
    return Map.of("digit", choice.digit(), "label", choice.label());
  }
}
