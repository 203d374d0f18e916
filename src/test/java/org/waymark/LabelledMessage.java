package org.waymark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A message whose right answer is known; {@code src/test/resources/messages/README.md} explains the
 * fields.
 *
 * @param kind the kind of danger, or empty
 * @param place the local authority, {@code outside}, {@code ambiguous}, or empty
 * @param language the language that it is in
 * @param script how it is written ({@code native}, {@code plain}, {@code roman}, {@code mixed}), or
 *     empty in English
 */
public record LabelledMessage(
    String text,
    List<String> topics,
    String danger,
    String kind,
    String place,
    String language,
    String script) {
  private static final Path FOLDER = Path.of("src/test/resources/messages");

  /** Every message in English. */
  public static List<LabelledMessage> all() throws IOException {
    return read("en.jsonl");
  }

  /** Every message in another language. */
  public static List<LabelledMessage> ofOtherLanguages() throws IOException {
    return read("other-languages.jsonl");
  }

  private static List<LabelledMessage> read(String file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<LabelledMessage> messages = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      JsonNode node = json.readTree(line);
      List<String> topics = new ArrayList<>();
      node.get("topics").forEach(topic -> topics.add(topic.asText()));
      messages.add(
          new LabelledMessage(
              node.get("text").asText(),
              topics,
              node.get("danger").asText(),
              node.path("kind").asText("").replace("null", ""),
              node.path("place").asText("").replace("null", ""),
              node.path("lang").asText("en"),
              node.path("script").asText("")));
    }
    return messages;
  }

  boolean isDangerNow() {
    return danger.equals("now");
  }

  boolean isCalm() {
    return danger.equals("none");
  }

  boolean isOutOfScope() {
    return topics.get(0).equals("out-of-scope");
  }
}
