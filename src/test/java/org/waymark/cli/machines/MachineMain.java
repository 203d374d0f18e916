package org.waymark.cli.machines;

import java.time.InstantSource;
import org.waymark.cli.Server;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.service.KnowledgeFolder;
import org.waymark.service.KnowledgeState;
import org.waymark.service.Settings;
import org.waymark.text.EncoderSource;
import org.waymark.validation.SnapshotBuilder;

/**
 * The service as {@code serve} starts it, with the small knowledge base and without the encoder.
 */
public final class MachineMain {
  private MachineMain() {}

  /** Serves until the process is asked to stop. */
  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.from(System.getenv());
    KnowledgeFolder folder = KnowledgeFolder.find(settings.knowledge());
    long fingerprint = folder.fingerprint();
    KnowledgeFiles files = folder.read();
    Snapshot snapshot = SnapshotBuilder.build(files).snapshot().orElseThrow();
    Server server =
        new Server(
            settings,
            InstantSource.system(),
            folder,
            KnowledgeState.of(files, snapshot, fingerprint),
            EncoderSource.none());
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    System.out.println("serves " + server.address());
    System.out.println("manages " + server.managementAddress());
  }
}
