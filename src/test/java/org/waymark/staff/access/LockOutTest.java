package org.waymark.staff.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.staff.access.LockOut.TRIES_FOR_A_NAME;
import static org.waymark.staff.access.LockOut.TRIES_FOR_A_NAME_FROM_AN_ADDRESS;
import static org.waymark.staff.access.LockOut.TRIES_FROM_AN_ADDRESS;

import org.junit.jupiter.api.Test;
import org.waymark.service.SettableClock;

final class LockOutTest {
  private final SettableClock clock = new SettableClock();
  private final LockOut lockOut = new LockOut(clock);

  @Test
  void letsFewTriesFromOneAddressAndOthersStill() {
    for (int i = 0; i < TRIES_FOR_A_NAME_FROM_AN_ADDRESS; i++) {
      assertTrue(lockOut.mayTry("ann", "1"));
    }
    assertFalse(lockOut.mayTry("ann", "1"));
    assertTrue(lockOut.mayTry("ann", "2"));
    assertTrue(lockOut.mayTry("ben", "1"));
  }

  @Test
  void letsTriesAgainAfterAWhile() {
    for (int i = 0; i <= TRIES_FOR_A_NAME_FROM_AN_ADDRESS; i++) {
      lockOut.mayTry("ann", "1");
    }
    clock.advance(LockOut.PERIOD.minusSeconds(1));
    assertFalse(lockOut.mayTry("ann", "1"));
    clock.advance(LockOut.PERIOD);
    assertTrue(lockOut.mayTry("ann", "1"));
  }

  @Test
  void slowsDownOneWhoComesFromManyAddresses() {
    for (int i = 0; i < TRIES_FOR_A_NAME; i++) {
      assertTrue(lockOut.mayTry("ann", "address " + i));
    }
    assertFalse(lockOut.mayTry("ann", "another"));
  }

  @Test
  void slowsDownOneWhoTriesManyNames() {
    for (int i = 0; i < TRIES_FROM_AN_ADDRESS; i++) {
      assertTrue(lockOut.mayTry("name " + i, "1"));
    }
    assertFalse(lockOut.mayTry("another", "1"));
  }

  @Test
  void doesNotCountWhatWasRight() {
    for (int i = 0; i < 2 * TRIES_FROM_AN_ADDRESS; i++) {
      assertTrue(lockOut.mayTry("ann", "1"));
      lockOut.wasRight("ann", "1");
    }
  }
}
