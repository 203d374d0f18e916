package org.waymark.understanding.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.Chance;
import org.waymark.text.TurkishLocale;

/** The numbers are those that the reference tokenizer (Hugging Face, 0.23.2) gives. */
class WordPieceTest {
  private static final String FILE = "/bge-small-en-v1.5-q-tokenizer.json";
  private static final WordPiece PIECES = pieces();
  private static final int BEGIN = 101;
  private static final int END = 102;
  private static final long UNKNOWN = 100;

  private static WordPiece pieces() {
    try (InputStream file = WordPieceTest.class.getResourceAsStream(FILE)) {
      return WordPiece.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers between those for begin and end. */
  private static String inner(String text) {
    long[] all = PIECES.encode(text, 1000);
    return Arrays.stream(all, 1, all.length - 1)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(" "));
  }

  static Stream<Arguments> reference() {
    return Stream.of(
        arguments("", ""),
        arguments("my husband hits me", "2026 3129 4978 2033"),
        arguments(
            "my husbend is hiting me evry nite",
            "2026 15876 19022 10497 2003 2718 2075 2033 23408 2854 9152 2618"),
        arguments(
            "can't leave, he's got my passport",
            "2064 1005 1056 2681 1010 2002 1005 1055 2288 2026 12293"),
        arguments("he doesn\u2019t let me go out", "2002 2987 1521 1056 2292 2033 2175 2041"),
        arguments("MY BOSS TOOK MY PASSPORT!!!", "2026 5795 2165 2026 12293 999 999 999"),
        arguments(
            "Will the police tell the Home Office?", "2097 1996 2610 2425 1996 2188 2436 1029"),
        arguments("caf\u00E9 r\u00E9sum\u00E9 na\u00EFve Zo\u00EB", "7668 13746 15743 11199"),
        arguments("I\u0307stanbul \u0130zmir", "9960 1045 2480 14503"),
        arguments(
            "\u00C0\u00C9\u00CE\u00D5\u00DC stra\u00DFe \u00C6ther",
            "29347 3695 2226 2358 27807 1097 12399"),
        arguments("i am scared \uD83D\uDE22\uD83D\uDE22", "1045 2572 6015 100"),
        arguments(
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 family \uD83E\uDD23", "100 2155 100"),
        arguments("\u6211\u4E08\u592B\u6253\u6211", "1855 100 1813 100 1855"),
        arguments(
            "\u062A\u0639\u0631\u0636\u062A \u0644\u0644\u0636\u0631\u0628 \u0645\u0646 \u0632\u0648\u062C\u064A",
            "1273 29830 17149 29827 29817 1294 23673 29827 17149 29816 1295 15915 1281 29836 29819 14498"),
        arguments(
            "\u043F\u043E\u043C\u043E\u0433\u0438\u0442\u0435 \u043C\u043D\u0435 \u043F\u043E\u0436\u0430\u043B\u0443\u0439\u0441\u0442\u0430",
            "1194 14150 29745 14150 29741 10325 22919 15290 1191 18947 15290 1194 14150 29743 10260 29436 29748 10325 29747 22919 10260"),
        arguments(
            "\u092E\u0947\u0930\u0940 \u092E\u0926\u0926 \u0915\u0930\u094B",
            "1331 29869 29878 1331 29861 29861 1315 29869 29879"),
        arguments(
            "\uC800\uB97C \uB3C4\uC640\uC8FC\uC138\uC694",
            "1464 30008 29994 30017 30022 1457 30011 29999 30012 30000 30014 29997 30009 29999 30013"),
        arguments("\u305F\u3059\u3051\u3066 \u3005", "1661 30184 30180 30191 100"),
        arguments("call 999 or 07700 900123", "2655 25897 2030 5718 19841 2692 7706 12521 2509"),
        arguments(
            "\u00A3250.50 per week & 12% off",
            "21853 12376 1012 2753 2566 2733 1004 2260 1003 2125"),
        arguments(
            "what??!!...--- (please) [help] {now}",
            "2054 1029 1029 999 999 1012 1012 1012 1011 1011 1011 1006 3531 1007 1031 2393 1033 1063 2085 1065"),
        arguments(
            "supercalifragilisticexpialidocious",
            "3565 9289 10128 29181 24411 4588 10288 19312 21273 10085 6313"),
        arguments(
            "plzzzzz hellllllp meeee", "20228 13213 13213 2480 3109 3363 3363 2361 2033 4402 2063"),
        arguments(
            "tab\there\nnew\r\nline\u00A0nbsp\u3000wide",
            "21628 2182 2047 2240 1050 5910 2361 2898"),
        arguments(
            "bell\u0007 null\u0000 escape\u001B[31m del\u007F",
            "4330 19701 4019 1031 2861 2213 3972"),
        arguments(
            "zero\u200Bwidth soft\u00ADhyphen \uFEFFtop \u202Eright",
            "5717 9148 11927 2232 3730 10536 8458 2368 2327 2157"),
        arguments(
            "\u039F\u0394\u039F\u03A3 \u03A3 \u0391\u03A3",
            "1169 29722 29730 29733 1173 1155 29733"),
        arguments(
            "e-mail: someone@example.org http://x.y/z?a=b_c",
            "1041 1011 5653 1024 2619 1030 2742 1012 8917 8299 1024 1013 1013 1060 1012 1061 1013 1062 1029 1037 1027 1038 1035 1039"),
        arguments("myhusbandhitsme", "2026 9825 12733 16584 6491 2063"),
        arguments(
            "rock'n'roll 'quoted' \"double\" `tick`",
            "2600 1005 1050 1005 4897 1005 9339 1005 1000 3313 1000 1036 16356 1036"),
        arguments("\uFB03ce \u00BD \u2460 x\u00B2", "100 1092 100 1060 10701"),
        arguments("\uFFFD \u000B\u000C\u0085\u001C end", "2203"));
  }

  @ParameterizedTest
  @MethodSource("reference")
  void givesTheNumbersOfTheReference(String text, String ids) {
    assertEquals(ids, inner(text));
  }

  @Test
  void aWordOfMoreThanAHundredLettersIsUnknown() {
    assertEquals("13360" + " 11057".repeat(48) + " 2050", inner("a".repeat(100)));
    assertEquals("100", inner("a".repeat(101)));
  }

  @Test
  void marksBeginAndEnd() {
    assertArrayEquals(new long[] {BEGIN, END}, PIECES.encode("", 128));
  }

  @Test
  void nobodyCanWriteTheMarksOfBeginAndEnd() {
    assertEquals("1031 18856 2015 1033 1031 19802 1033", inner("[CLS] [SEP]"));
  }

  @Test
  void halfACharacterIsNotRead() {
    assertEquals(inner("help me"), inner("he\uD800lp \uDC00me\uDBFF"));
  }

  @Test
  void givesNoMoreNumbersThanTheLimit() {
    long[] cut = PIECES.encode("my husband hits me", 4);
    assertArrayEquals(new long[] {BEGIN, 2026, 3129, END}, cut);
    assertEquals(128, PIECES.encode("a b ".repeat(100_000), 128).length);
  }

  @Test
  void capitalsAreSmallUnderAnyLocale() {
    assertEquals(inner("immigration"), TurkishLocale.under(() -> inner("IMMIGRATION")));
  }

  @Test
  void knowsWholeWords() {
    assertTrue(PIECES.knows("passport"));
    assertFalse(PIECES.knows("pasport"));
    assertFalse(PIECES.knows("Passport"));
  }

  @Test
  void readsAnyText() {
    Chance.tries(
        500,
        chance -> {
          long[] ids = PIECES.encode(chance.text(400), 128);
          assertEquals(BEGIN, ids[0]);
          assertEquals(END, ids[ids.length - 1]);
          long[] inner = Arrays.copyOfRange(ids, 1, ids.length - 1);
          assertTrue(Arrays.stream(inner).allMatch(id -> id >= UNKNOWN && id != END));
        });
  }
}
