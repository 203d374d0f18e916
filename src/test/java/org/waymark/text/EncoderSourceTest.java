package org.waymark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EncoderSourceTest {
  @Test
  void noneHasNoEncoderNowOrLater() {
    try (EncoderSource none = EncoderSource.none()) {
      assertEquals(Optional.empty(), none.ifReady());
      assertEquals(Optional.empty(), none.await());
    }
  }
}
