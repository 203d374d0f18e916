package org.waymark.cli.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for canaries finds them: without this, silence would prove nothing. */
final class CanarySearchTest {
  @TempDir Path folder;

  private static String found(String text) {
    Places places = new Places();
    places.search(Places.Kind.LOGS, "here", text);
    return places.findings();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void findsEveryCanaryInEveryShape() {
    for (Canary canary : Canaries.all()) {
      canary
          .shapes()
          .forEach(
              (shape, text) ->
                  assertTrue(found("x " + text + " y").contains(" here | "), shape + ": " + text));
    }
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertEquals("", found("Waymark serves http://localhost:8080 (DEMO mode), thread main CW2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+447700900471",
        "447700900471",
        "07700900471",
        "%2B447700900471",
        "tel:7700900471"
      })
  void findsANumberHoweverItIsWritten(String written) {
    assertNotEquals("", found("from " + written + ", at noon"));
  }

  @Test
  void findsWordsInLargeLetters() {
    assertTrue(found(Canaries.WORDS.toUpperCase(Locale.ROOT)).contains("words"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc", "{\"text\":\""})
  void findsWordsInsideBase64WhateverStandsBeforeThem(String before) {
    byte[] whole = bytes(before + Canaries.MESSAGE + "...");
    assertTrue(found(Base64.getEncoder().encodeToString(whole)).contains("a name"));
    assertTrue(found(Base64.getUrlEncoder().encodeToString(whole)).contains("a name"));
    assertTrue(found(HexFormat.of().formatHex(whole)).contains("a name"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BED60201f5c13d65fb622828bb569344dd3e352d43f67028cdc9855c39ce8c4f",
        "ba816ddc82d9528c895162357f4c2a20",
        "9YJx9HsrVBwYT75PkL3jm5TsrIY="
      })
  void findsTheHashOfANumber(String hash) {
    assertTrue(found("id=" + hash).contains("a sender's number"));
  }

  @Test
  void findsACanaryInAFileAndInItsName() throws IOException {
    Files.writeString(folder.resolve("a.bin"), Canaries.NAME, StandardCharsets.UTF_16LE);
    Files.createDirectory(folder.resolve("deep"));
    Files.writeString(folder.resolve("deep").resolve(Canaries.FILE), "nothing");
    Places places = new Places();
    places.searchFolder(Places.Kind.FILES, folder);
    assertEquals(4, places.findings().lines().count(), places.findings());
  }
}
