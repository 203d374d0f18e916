package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.knowledge.KnowledgeFixture;

class JsonLinesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  @BeforeAll
  static void writeTheFixture() throws IOException {
    Ran.write(KnowledgeFixture.files(), folder);
  }

  private static Ran answer(String... lines) {
    return Ran.ask(folder, String.join("\n", lines), "--jsonl");
  }

  private static List<JsonNode> parsed(Ran ran) throws IOException {
    List<JsonNode> answers = new ArrayList<>();
    for (String line : ran.out().lines().toList()) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  @Test
  void answersOneLineForEachMessage() throws IOException {
    Ran ran = answer("{\"text\": \"my husband hits me\", \"id\": 7}", "", "{\"text\": \"Weston\"}");
    assertEquals(0, ran.code(), ran.err());
    List<JsonNode> answers = parsed(ran);
    assertEquals(2, answers.size());
    JsonNode first = answers.get(0);
    assertEquals("answer", first.get("outcome").asText());
    assertEquals("domestic-abuse", first.get("article").asText());
    assertEquals("domestic-abuse", first.get("candidates").get(0).asText());
    assertEquals("en", first.get("language").asText());
    assertTrue(first.get("danger").isNull() && first.get("area").isNull(), ran.out());
    assertTrue(first.get("confidence").asDouble() > 0.5, ran.out());
    assertEquals("[\"cheshire-east\",\"halton\"]", answers.get(1).get("area").toString());
  }

  @Test
  void namesTheKindOfDanger() throws IOException {
    assertEquals(
        "attack", parsed(answer("{\"text\": \"he has a knife\"}")).get(0).get("danger").asText());
  }

  @Test
  void answersTheMessageBeforeFirst() throws IOException {
    Ran ran =
        answer(
            "{\"text\": \"2\", \"prev\": \"menu\"}",
            "{\"text\": \"2\"}",
            "{\"text\": \"2\", \"prev\": null}");
    List<JsonNode> answers = parsed(ran);
    assertEquals("will-police-share", answers.get(0).get("article").asText());
    assertTrue(answers.get(1).get("article").isNull(), ran.out());
    assertTrue(answers.get(2).get("article").isNull(), ran.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": 7}",
        "{}",
        "[]",
        "7",
        "not json",
        "{\"text\": \"a\"",
        "{\"txt\": \"a\"}"
      })
  void saysWhichLineIsNoMessageAndAnswersTheOthers(String bad) throws IOException {
    Ran ran = answer("{\"text\": \"menu\"}", bad, "{\"text\": \"menu\"}");
    assertEquals(2, ran.code());
    assertEquals("line 2: expected {\"text\": \"...\"}", ran.err().strip());
    List<JsonNode> answers = parsed(ran);
    assertEquals("command", answers.get(0).get("outcome").asText());
    assertEquals("line 2", answers.get(1).get("error").asText());
    assertEquals("command", answers.get(2).get("outcome").asText());
  }

  @Test
  void readsLettersOfAnyScript() throws IOException {
    assertEquals(
        "languages", parsed(answer("{\"text\": \"мой муж\"}")).get(0).get("article").asText());
  }

  @Test
  void answersNothingToNothing() {
    assertEquals(new Ran(0, "", ""), answer(""));
  }
}
