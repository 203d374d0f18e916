package org.waymark.staff.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PasswordsTest {
  private final SecureRandom random = new SecureRandom();

  private Passwords passwords(int iterations) {
    return new Passwords(this::bytes, iterations);
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  @Test
  void isAsSlowAsOwaspAsksOrSlower() {
    assertTrue(Passwords.ITERATIONS >= 210_000);
    String hash = passwords(Passwords.ITERATIONS).hash("four quiet green lamps");
    assertTrue(hash.contains("it=" + Passwords.ITERATIONS), hash);
  }

  @Test
  void makesAnotherHashOfTheSamePassword() {
    Passwords passwords = passwords(10);
    assertNotEquals(passwords.hash("lamps"), passwords.hash("lamps"));
  }

  @Test
  void keepsOldHashesValidWhenTheCostRises() {
    String old = passwords(10).hash("lamps");
    assertTrue(passwords(20).matches(Optional.of(old), "lamps"));
    assertFalse(passwords(20).matches(Optional.of(old), "Lamps"));
  }

  @Test
  void matchesNothingForNobody() {
    Passwords passwords = passwords(10);
    assertFalse(passwords.matches(Optional.empty(), ""));
    assertFalse(passwords.matches(Optional.empty(), "lamps"));
    assertFalse(passwords.matches(Optional.of(passwords.hash("")), ""));
  }

  @Test
  void doesNotHashWhatIsFarTooLong() {
    String endless = "a".repeat(100_000);
    Passwords passwords = passwords(10);
    assertFalse(passwords.matches(Optional.of(passwords.hash(endless)), endless));
  }
}
