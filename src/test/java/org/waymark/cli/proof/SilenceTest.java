package org.waymark.cli.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.proof.Places.Kind;

/** Nothing about a person is kept or told: what {@code prove-privacy} proves, a part at a time. */
@Timeout(value = 400, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SilenceTest {
  @TempDir Path home;

  private static void assertSilence(PrivacyProof proof, Kind... notSeen) {
    assertTrue(proof.answered() > 60, proof.answered() + " answers");
    assertEquals("", proof.places().findings());
    Set<Kind> seen = EnumSet.allOf(Kind.class);
    seen.removeAll(List.of(notSeen));
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
  }

  @Test
  void keepsSilentWithoutATwilioAccount() throws Exception {
    PrivacyProof proof = new PrivacyProof(home, 1);
    proof.withSimulator();
    assertSilence(proof, Kind.TWILIO);
  }

  @Test
  void keepsSilentWhenEverythingFails() throws Exception {
    PrivacyProof proof = new PrivacyProof(home, 1);
    proof.whenEverythingFails();
    // Where every message fails there is no conversation to remember.
    assertSilence(proof, Kind.TWILIO, Kind.MEMORY);
  }
}
