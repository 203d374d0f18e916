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
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  private static final Language ENGLISH = Languages.shipped().all().get(0);

  @ParameterizedTest
  @ValueSource(strings = {"pl", "ar"})
  void anotherLanguageHasTheSameTexts(String code) {
    Language other = Language.read(code, "/texts-for-tests/" + code + ".properties");
    assertEquals(ENGLISH.texts().keySet(), other.texts().keySet());
    other.texts().forEach((key, text) -> assertFalse(text.isBlank(), key));
    assertTrue(other.texts().get("poster.area").contains("{area}"));
  }

  /** A page in a language that lacks a text is no page at all. */
  @Test
  void everyLanguageHasEveryText() {
    for (Language language : Languages.shipped().all()) {
      assertEquals(ENGLISH.texts().keySet(), language.texts().keySet(), language.code());
    }
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
    Language polish = Language.read("pl", "/texts-for-tests/pl.properties");
    Languages languages = new Languages(List.of(ENGLISH, polish));
    assertEquals("pl", languages.of("pl").code());
    assertEquals("en", languages.of("xx").code());
    assertEquals("en", languages.of((String) null).code());
  }
}
