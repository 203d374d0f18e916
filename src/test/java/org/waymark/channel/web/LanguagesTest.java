package org.waymark.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.text.Direction;

class LanguagesTest {
  private static final Language ENGLISH = Languages.shipped().all().get(0);

  static List<Language> shipped() {
    return Languages.shipped().all();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyLanguageHasTheSameTexts(Language other) {
    assertEquals(ENGLISH.texts().keySet(), other.texts().keySet());
    other.texts().forEach((key, text) -> assertFalse(text.isBlank(), key));
    assertTrue(other.texts().get("poster.area").contains("{area}"));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyLanguageKnowsWhichWayItIsWritten(Language language) {
    assertEquals(Direction.of(language.code()), language.dir());
  }

  @Test
  void everyFileIsOffered() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/texts"))) {
      assertEquals(
          files
              .map(file -> file.getFileName().toString().replace(".properties", ""))
              .sorted()
              .toList(),
          Languages.shipped().all().stream().map(Language::code).sorted().toList());
    }
  }

  @Test
  void whoeverAsksForNoneGetsTheFirst() {
    Languages languages = Languages.shipped();
    assertEquals("pl", languages.of("pl").code());
    assertEquals("en", languages.of("xx").code());
    assertEquals("en", languages.of((String) null).code());
  }
}
