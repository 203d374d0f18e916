package org.waymark.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import org.waymark.conversation.Channel;
import org.waymark.conversation.Context;
import org.waymark.conversation.Findings;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Message;

/**
 * Answers messages from a stream, one JSON object a line: {@code {"text": "...", "prev": "..."?}}
 * in; outcome, article, candidates, danger, language and area out. {@code prev} is answered first,
 * in the same conversation.
 */
final class JsonLines {
  private final ObjectMapper json = new ObjectMapper();
  private final Guide guide;
  private final InstantSource clock;

  JsonLines(Guide guide, InstantSource clock) {
    this.guide = guide;
    this.clock = clock;
  }

  /**
   * Answers every line.
   *
   * @return 0, or 2 when a line is not such an object (said with its number; the others are
   *     answered)
   */
  int answer(BufferedReader lines, PrintWriter out, PrintWriter err) throws IOException {
    int code = 0;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      JsonNode message = parse(line);
      if (message == null || !message.path("text").isTextual()) {
        err.println("line " + number + ": expected {\"text\": \"...\"}");
        out.println("{\"error\":\"line " + number + "\"}");
        code = 2;
      } else {
        out.println(json.writeValueAsString(answer(message)));
      }
    }
    out.flush();
    return code;
  }

  private JsonNode parse(String line) {
    try {
      return json.readTree(line);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private ObjectNode answer(JsonNode message) {
    Context context = Context.EMPTY;
    if (message.path("prev").isTextual()) {
      context = guide.reply(message(message.path("prev")), context).context();
    }
    Findings findings = guide.reply(message(message.path("text")), context).reply().findings();
    ObjectNode answer = json.createObjectNode();
    answer.put("outcome", findings.outcome().id());
    answer.put("article", findings.article().orElse(null));
    findings.candidates().forEach(answer.putArray("candidates")::add);
    answer.put("confidence", Math.round(findings.confidence() * 1000) / 1000.0);
    answer.put("danger", findings.danger().map(k -> k.id()).orElse(null));
    answer.put("language", findings.language());
    if (findings.areas().isEmpty()) {
      answer.putNull("area");
    } else {
      findings.areas().forEach(area -> answer.withArray("/area").add(area.id()));
    }
    return answer;
  }

  private Message message(JsonNode text) {
    return new Message(text.asText(), Channel.SMS, clock.instant());
  }
}
