package org.waymark.channel.web;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.conversation.Block;
import org.waymark.conversation.Choice;
import org.waymark.conversation.Context;
import org.waymark.conversation.Reply;

/** Draws the chat page. What a person wrote is escaped; only our own blocks are HTML. */
final class ChatView {
  private final PebbleTemplate template;

  ChatView() {
    ClasspathLoader loader = new ClasspathLoader(ChatView.class.getClassLoader());
    loader.setPrefix("templates");
    loader.setSuffix(".peb");
    this.template =
        new PebbleEngine.Builder()
            .loader(loader)
            .autoEscaping(true)
            .strictVariables(true)
            .defaultLocale(Locale.ROOT)
            .build()
            .getTemplate("chat");
  }

  /** The page on which nothing was asked yet. */
  String first(Block danger) {
    return draw(danger, Map.of("first", true));
  }

  /** The page that answers: what was asked, which is shown this once, and the reply. */
  String answer(Block danger, String asked, Reply reply, Context context) {
    return draw(
        danger,
        Map.of(
            "asked", asked,
            "blocks", reply.blocks().stream().map(ChatView::block).toList(),
            "choices", reply.choices().stream().map(ChatView::choice).toList(),
            "context", ContextField.write(context)));
  }

  /** The page that cannot answer now and gives back what was typed. */
  String notice(Block danger, Block notice, String typed, Context context) {
    return draw(
        danger,
        Map.of(
            "notice", notice.html(),
            "typed", typed,
            "context", ContextField.write(context)));
  }

  private String draw(Block danger, Map<String, Object> parts) {
    Map<String, Object> model = new HashMap<>();
    model.put("first", false);
    model.put("danger", danger.html());
    model.put("asked", "");
    model.put("blocks", List.of());
    model.put("choices", List.of());
    model.put("context", "");
    model.put("notice", "");
    model.put("typed", "");
    model.putAll(parts);
    StringWriter page = new StringWriter();
    try {
      template.evaluate(page, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  private static Map<String, Object> block(Block block) {
    return Map.of("kind", block.kind().name().toLowerCase(Locale.ROOT), "html", block.html());
  }

  private static Map<String, Object> choice(Choice choice) {
    return Map.of("digit", choice.digit(), "label", choice.label());
  }
}
