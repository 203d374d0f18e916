package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.conversation.Context;
import org.waymark.conversation.Option;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.DangerKind;

class ContextFieldTest {
  @Test
  void comesBackAsItWent() {
    Context context =
        new Context(
            Optional.of("idva"),
            2,
            List.of(new Option.Show("privacy"), new Option.Choose(Area.HALTON), new Option.Calm()),
            Optional.of(Area.HALTON),
            Optional.of(DangerKind.CHILD));
    assertEquals(context, ContextField.read(ContextField.write(context)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "e30", "W10", "MQ", "bnVsbA", "====", "ä", "e3"})
  void anythingElseIsAnEmptyContext(String field) {
    assertEquals(Context.EMPTY, ContextField.read(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"page\":-1}",
        "{\"page\":\"1\"}",
        "{\"options\":[\"drop table\"]}",
        "{\"options\":[{\"a\":1}]}",
        "{\"article\":{\"a\":1}}",
        "{\"article\":[]}"
      })
  void aMapThatIsNotOursIsAnEmptyContext(String json) {
    String field = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    assertEquals(Context.EMPTY, ContextField.read(field));
  }
}
