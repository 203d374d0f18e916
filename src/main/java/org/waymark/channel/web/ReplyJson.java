package org.waymark.channel.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import org.waymark.conversation.ContextMap;
import org.waymark.conversation.Findings;
import org.waymark.conversation.Reply;
import org.waymark.conversation.Turn;
import org.waymark.text.Direction;

/** A turn as the JSON of the API; {@code openapi.yaml} describes its shape. */
final class ReplyJson {
  private ReplyJson() {}

  static JsonObject of(Turn turn) {
    return new JsonObject()
        .put("reply", reply(turn.reply()))
        .put("context", new JsonObject(ContextMap.write(turn.context())));
  }

  private static JsonObject reply(Reply reply) {
    Findings findings = reply.findings();
    JsonArray areas = new JsonArray();
    findings.areas().forEach(area -> areas.add(area.id()));
    JsonArray blocks = new JsonArray();
    reply
        .blocks()
        .forEach(
            block ->
                blocks.add(
                    new JsonObject()
                        .put("kind", block.kind().name().toLowerCase(Locale.ROOT))
                        .put("text", block.text())
                        .put("html", block.html())));
    JsonArray choices = new JsonArray();
    reply
        .choices()
        .forEach(
            choice ->
                choices.add(
                    new JsonObject().put("digit", choice.digit()).put("label", choice.label())));
    return new JsonObject()
        .put("outcome", findings.outcome().id())
        .put("language", findings.language())
        .put("direction", Direction.of(findings.language()))
        .put("article", findings.article().orElse(null))
        .put("danger", findings.danger().map(kind -> kind.id()).orElse(null))
        .put("area", areas.isEmpty() ? null : areas)
        .put("blocks", blocks)
        .put("choices", choices)
        .put("text", reply.text());
  }
}
