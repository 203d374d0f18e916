package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.waymark.ShippedKnowledge;

/**
 * Plays the stories in {@code src/test/resources/conversations}: {@code > } is what the person
 * writes, {@code < } what they get, {@code @} sets the scene. The context goes through JSON between
 * two lines, as it does on the web. {@code -Dconversations.update=true} writes what they get now
 * into the files; read the difference before you commit it.
 */
class ConversationFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/conversations");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Mode, Guide> guides = new EnumMap<>(Mode.class);

  @TestFactory
  List<DynamicTest> everyStoryIsToldAsWritten() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<DynamicTest> stories =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> tell(file)))
              .toList();
      assertFalse(stories.isEmpty());
      return stories;
    }
  }

  private void tell(Path file) throws IOException {
    String written = Files.readString(file);
    String told = String.join("\n", play(written.lines().toList())) + "\n";
    if (Boolean.getBoolean("conversations.update")) {
      Files.writeString(file, told);
    } else {
      assertEquals(written, told);
    }
  }

  private List<String> play(List<String> story) throws IOException {
    List<String> told = new ArrayList<>();
    Channel channel = Channel.SMS;
    Mode mode = Mode.DEMO;
    Instant at = Instant.parse("2026-11-24T12:00:00Z");
    Context context = Context.EMPTY;
    for (String line : story) {
      if (line.startsWith("< ")) {
        continue;
      }
      told.add(line);
      if (line.startsWith("@")) {
        channel = line.equals("@web") ? Channel.WEB : channel;
        mode = line.equals("@live") ? Mode.LIVE : mode;
        at = line.startsWith("@at ") ? Instant.parse(line.substring(4)) : at;
      } else if (line.startsWith("> ")) {
        Turn turn = guide(mode).reply(new Message(line.substring(2), channel, at), context);
        context = throughJson(turn.context());
        String reply = turn.reply().isSilent() ? "(nothing)" : turn.reply().text();
        reply.lines().forEach(row -> told.add("< " + row));
      }
    }
    return told;
  }

  private Guide guide(Mode mode) {
    return guides.computeIfAbsent(mode, m -> ShippedKnowledge.guide(m));
  }

  private static Context throughJson(Context context) throws IOException {
    String json = JSON.writeValueAsString(ContextMap.write(context));
    return ContextMap.read(JSON.readValue(json, Map.class));
  }
}
