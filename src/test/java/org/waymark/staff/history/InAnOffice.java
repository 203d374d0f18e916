package org.waymark.staff.history;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that each begin with a history of their own, of a few files. */
abstract class InAnOffice {
  @TempDir Path folder;
  Office office;
  KnowledgeHistory history;

  @BeforeEach
  void open() {
    office = Office.in(folder);
    history = office.history;
  }

  @AfterEach
  void close() {
    office.close();
  }
}
