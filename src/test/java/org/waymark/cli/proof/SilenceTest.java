package org.waymark.cli.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.proof.Places.Kind;

/** Nothing about a person is kept or told: what {@code prove-privacy} proves, a part at a time. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SilenceTest {
  @TempDir Path home;

  private void assertSilence(PrivacyProof proof) {
    assertTrue(proof.answered() > 60, proof.answered() + " answers");
    assertEquals("", proof.places().findings());
    Set<Kind> seen = EnumSet.allOf(Kind.class);
    seen.remove(Kind.TWILIO);
    seen.removeAll(proof.places().searched());
    assertEquals(Set.of(), seen);
  }

  @Test
  void wouldSeeALeakInEveryKindOfPlace() throws Exception {
    assertEquals(Set.of(), PrivacyProof.blindness(home));
  }

  @Test
  void keepsSilentWithATwilioAccount() throws Exception {
    PrivacyProof proof = new PrivacyProof(home, 1);
    proof.withTwilio();
    assertSilence(proof);
    assertTrue(proof.places().searched().contains(Kind.TWILIO));
  }

  @Test
  void keepsSilentWithoutATwilioAccount() throws Exception {
    PrivacyProof proof = new PrivacyProof(home, 1);
    proof.withSimulator();
    assertSilence(proof);
  }

  @Test
  void keepsSilentWhenEverythingFails() throws Exception {
    PrivacyProof proof = new PrivacyProof(home, 1);
    proof.whenEverythingFails();
    assertSilence(proof);
  }
}
