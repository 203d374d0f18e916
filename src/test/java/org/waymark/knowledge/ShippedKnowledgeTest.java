package org.waymark.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.service.KnowledgeFolder;

class ShippedKnowledgeTest {
  @Test
  void hasNoProblem() throws IOException {
    Problems problems = new Problems();
    KnowledgeCompiler.compile(
        KnowledgeFolder.find(Optional.of(Path.of("knowledge-base"))).read(), problems);
    assertEquals(List.of(), problems.sorted());
  }
}
