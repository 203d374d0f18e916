package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrintsTest {
  private static final int MANY = 50_000;

  private static List<String> many() {
    return IntStream.range(0, MANY).mapToObj(i -> "word " + i).toList();
  }

  @Test
  void numbersEveryTextOnceFromNought() {
    Prints prints = Prints.of(many());
    Set<Integer> numbers = many().stream().map(prints::numberOf).collect(Collectors.toSet());
    assertEquals(IntStream.range(0, MANY).boxed().collect(Collectors.toSet()), numbers);
    assertEquals(MANY, prints.size());
  }

  @Test
  void knowsNoOtherText() {
    Prints prints = Prints.of(many());
    assertTrue(many().stream().noneMatch(text -> prints.contains(text + "x")));
    assertFalse(prints.contains(""));
    assertFalse(Prints.of(List.of()).contains("a"));
  }

  @Test
  void takesTheSameTextTwiceForOne() {
    assertEquals(1, Prints.of(List.of("a", "a")).size());
  }

  @Test
  void findsATextByItsCharactersOneByOne() {
    Prints prints = Prints.of(List.of("visa", "vis", "\u0936"));
    long vis = Prints.then(Prints.START, "vis");
    assertEquals(prints.numberOf("vis"), prints.numberOf(vis));
    assertEquals(prints.numberOf("visa"), prints.numberOf(Prints.then(vis, 'a')));
    assertTrue(prints.numberOf(Prints.then(vis, 'b')) < 0);
    assertTrue(prints.contains("\u0936"));
  }

  @Test
  void findsTheNumberOfATextAmongOthersAgain() {
    Prints before = Prints.of(List.of("hit", "cry", "sing"));
    Prints now = Prints.of(List.of("sing", "hit", "run"));
    for (String text : List.of("hit", "sing")) {
      assertEquals(before.numberOf(text), before.translate(now.numberOf(text), now));
    }
    assertEquals(-1, before.translate(now.numberOf("run"), now));
  }

  @Test
  void isTheSameAfterItWasWrittenAndRead() throws IOException, ClassNotFoundException {
    Prints prints = Prints.of(many());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(prints);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Prints read = (Prints) in.readObject();
      many().forEach(text -> assertEquals(prints.numberOf(text), read.numberOf(text)));
    }
  }
}
