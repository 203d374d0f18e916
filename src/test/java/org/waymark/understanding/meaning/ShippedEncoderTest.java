package org.waymark.understanding.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.waymark.text.EncoderSource;

class ShippedEncoderTest {
  @Test
  void isReadyOnceItWasWaitedFor() {
    try (EncoderSource source = ShippedEncoder.loading()) {
      assertTrue(source.await().isPresent());
      assertEquals(source.await(), source.ifReady());
    }
  }

  @Test
  void canBeClosedBeforeItIsReady() {
    EncoderSource source = ShippedEncoder.loading();
    source.close();
    assertTrue(source.await().isPresent());
  }
}
