package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.validation.SnapshotBuilder;

class KnowledgeFixtureTest {
  @Test
  void isFitToServe() {
    assertEquals(List.of(), SnapshotBuilder.build(KnowledgeFixture.files()).problems());
  }
}
