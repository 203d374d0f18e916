package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactRegisterTest {
  private final ContactRegister register = KnowledgeFixture.base().contacts();

  @Test
  void givesTheServiceOfThePersonsArea() {
    assertEquals("da-halton", register.named("idva", Optional.of(Area.HALTON)).id());
    assertEquals("ndah-refuge", register.named("idva", Optional.of(Area.OUTSIDE)).id());
    assertEquals("ndah-refuge", register.named("idva", Optional.empty()).id());
    assertTrue(register.dependsOnArea("idva"));
  }

  @Test
  void givesOtherContactsAlikeInEveryArea() {
    assertEquals("victim-support", register.named("helpline", Optional.of(Area.HALTON)).id());
    assertEquals("cheshire-cares", register.named("cheshire-cares", Optional.empty()).id());
    assertFalse(register.dependsOnArea("cheshire-cares"));
  }

  @Test
  void knowsContactsAliasesAndNamesByArea() {
    assertTrue(register.knows("cheshire-cares"));
    assertTrue(register.knows("helpline"));
    assertTrue(register.knows("idva"));
    assertFalse(register.knows("nobody"));
    assertNull(register.named("nobody", Optional.empty()));
  }

  @Test
  void aCheckStaysGoodForTheGivenDays() {
    Contact cares = register.contacts().get("cheshire-cares");
    LocalDate checked = LocalDate.of(2026, 11, 2);
    assertTrue(register.isChecked(cares, checked));
    assertTrue(register.isChecked(cares, checked.plusDays(180)));
    assertFalse(register.isChecked(cares, checked.plusDays(181)));
  }

  @Test
  void aContactThatNobodyRangIsNotChecked() {
    assertFalse(
        register.isChecked(register.contacts().get("emergency-999"), LocalDate.of(2026, 11, 2)));
  }
}
