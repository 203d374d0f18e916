package org.waymark.staff.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.service.KnowledgeFolder;

/** The service reads the folder while versions are published into it. */
class NeverHalfTest {
  private static final int VERSIONS = 12;

  @TempDir Path folder;

  @Test
  @Timeout(120)
  void whoReadsTheFolderReadsOneVersionAndNeverHalfOfTwo() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService service = Executors.newSingleThreadExecutor();
    try (Office office = Office.in(folder)) {
      Future<Integer> read = service.submit(reader(done));
      for (int i = 0; i < VERSIONS; i++) {
        String text = "version " + i + "\n";
        Draft draft = office.history.start(Office.ANA, "Version " + i);
        draft = office.save(draft, Office.ARTICLE, text, Office.ANA);
        draft = office.save(draft, Office.OTHER, text, Office.ANA);
        office.publish(office.history.propose(draft, Office.ANA), "Next");
      }
      done.set(true);
      assertTrue(read.get() > VERSIONS, "read it " + read.get() + " times");
    } finally {
      done.set(true);
      service.shutdown();
    }
  }

  /** Reads until all is done; gives how often it could. */
  private Callable<Integer> reader(AtomicBoolean done) {
    KnowledgeFolder served = KnowledgeFolder.find(Optional.of(folder));
    return () -> {
      int times = 0;
      while (!done.get()) {
        Optional<KnowledgeFiles> files = whole(served);
        if (files.isPresent()) {
          times++;
          assertEquals(files.get().text(Office.ARTICLE), files.get().text(Office.OTHER));
        }
      }
      return times;
    };
  }

  private static Optional<KnowledgeFiles> whole(KnowledgeFolder folder) throws IOException {
    try {
      return Optional.of(folder.read());
    } catch (KnowledgeFolder.BeingWritten e) {
      return Optional.empty();
    }
  }
}
