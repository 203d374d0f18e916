package org.waymark.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.Chance;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.DangerKind;

class ContextMapTest {
  private static Context with(Option option) {
    return new Context(
        Optional.of("idva"),
        3,
        List.of(option),
        Optional.of(Area.HALTON),
        Optional.of(DangerKind.CHILD));
  }

  private static void assertComesBack(Context context) {
    assertEquals(context, ContextMap.read(ContextMap.write(context)));
  }

  @Test
  void everyOptionComesBack() {
    assertComesBack(with(new Option.Show("will-police-share")));
    assertComesBack(with(new Option.More()));
    assertComesBack(with(new Option.Menu()));
    assertComesBack(with(new Option.Calm()));
  }

  @ParameterizedTest
  @EnumSource(Area.class)
  void everyAreaComesBack(Area area) {
    assertComesBack(with(new Option.Choose(area)).withArea(area));
  }

  @ParameterizedTest
  @EnumSource(DangerKind.class)
  void everyKindOfDangerComesBack(DangerKind kind) {
    assertComesBack(
        new Context(Optional.empty(), 0, List.of(), Optional.empty(), Optional.of(kind)));
  }

  @Test
  void theFirstContextIsAnEmptyMap() {
    assertEquals(Map.of(), ContextMap.write(Context.EMPTY));
    assertComesBack(Context.EMPTY);
  }

  static List<Map<String, Object>> tampered() {
    return List.of(
        Map.of("article", 7),
        Map.of("article", "a".repeat(61)),
        Map.of("article", "idva", "page", -1),
        Map.of("article", "idva", "page", 51),
        Map.of("article", "idva", "page", "1"),
        Map.of("article", "idva", "page", 1.5),
        Map.of("article", "idva", "page", 1L << 40),
        Map.of("article", "idva", "options", "more"),
        Map.of("article", "idva", "options", List.of("more", 1)),
        Map.of("article", "idva", "options", List.of("explode")),
        Map.of("article", "idva", "options", List.of("area:mars")),
        Map.of("article", "idva", "options", List.of("article:" + "a".repeat(60))),
        Map.of("article", "idva", "options", Arrays.asList("more", null)),
        Map.of("article", "idva", "options", java.util.Collections.nCopies(10, "more")),
        Map.of("article", "idva", "area", List.of()),
        Map.of("article", "idva", "danger", true),
        Map.of("danger", Map.of("kind", "attack")));
  }

  @ParameterizedTest
  @MethodSource("tampered")
  void whatWasTamperedWithIsNoContext(Map<String, Object> map) {
    assertEquals(Context.EMPTY, ContextMap.read(map));
  }

  @Test
  void anUnknownAreaOrDangerIsNone() {
    assertEquals(Context.EMPTY, ContextMap.read(Map.of("area", "mars", "danger", "bears")));
  }

  @Test
  void whatIsNotOursIsNotRead() {
    assertEquals(Context.EMPTY, ContextMap.read(Map.of("name", "Amina", 7, 8)));
  }

  @Test
  void anyMapIsRead() {
    Chance.tries(
        400,
        chance -> {
          Context context = ContextMap.read(anything(chance));
          assertNotNull(Talk.fixture().reply(new Message("1", Channel.SMS, Talk.NOON), context));
          assertComesBack(context);
        });
  }

  private static Map<String, Object> anything(Chance chance) {
    Map<String, Object> map = new HashMap<>();
    for (String key : List.of("article", "page", "options", "area", "danger", "x")) {
      int kind = chance.number(0, 2);
      if (kind == 1) {
        map.put(key, value(chance));
      } else if (kind == 2) {
        List<Object> values = new ArrayList<>();
        for (int size = chance.number(0, 11); size > 0; size--) {
          values.add(value(chance));
        }
        map.put(key, values);
      }
    }
    return map;
  }

  private static Object value(Chance chance) {
    return chance.one(
        List.<Object>of(
            "idva",
            "",
            "attack",
            "halton",
            "more",
            "menu",
            "calm",
            "article:idva",
            0,
            1,
            50,
            51,
            -1,
            2.5,
            true,
            "article:gone",
            "article:",
            "area:",
            "\uD800"));
  }
}
