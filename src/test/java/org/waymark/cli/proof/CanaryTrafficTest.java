package org.waymark.cli.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Server;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.service.KnowledgeFolder;
import org.waymark.service.KnowledgeState;
import org.waymark.service.Settings;
import org.waymark.text.EncoderSource;
import org.waymark.validation.SnapshotBuilder;

/** The proof of privacy leaves no route out: whoever adds one adds it there too. */
final class CanaryTrafficTest {
  @TempDir Path knowledge;

  /** The routes that canaries did not go through. */
  private Set<String> leftOut(Map<String, String> more) throws Exception {
    Map<String, String> environment = new HashMap<>(more);
    environment.putAll(
        Map.of("WAYMARK_HOST", "127.0.0.1", "WAYMARK_PORT", "0", "WAYMARK_MANAGEMENT_PORT", "0"));
    for (var text : KnowledgeFixture.files().texts().entrySet()) {
      Path file = knowledge.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
    KnowledgeFolder folder = KnowledgeFolder.find(Optional.of(knowledge));
    KnowledgeFiles files = folder.read();
    Snapshot snapshot = SnapshotBuilder.build(files).snapshot().orElseThrow();
    KnowledgeState knowledge = KnowledgeState.of(files, snapshot, folder.fingerprint());
    try (Server server =
        new Server(
            Settings.from(environment),
            InstantSource.system(),
            folder,
            knowledge,
            EncoderSource.none())) {
      server.start();
      return leftOut(server, more.isEmpty());
    }
  }

  private static Set<String> leftOut(Server server, boolean simulator) throws IOException {
    CanaryTraffic traffic = new CanaryTraffic(URI.create(server.address()).getPort(), new Places());
    traffic.round(0, simulator);
    assertEquals(List.of(), traffic.failures());
    Router router = Router.router(server.vertx());
    server.routes().forEach(routes -> routes.mount(router));
    Set<String> paths = new TreeSet<>();
    router.getRoutes().stream().map(Route::getPath).filter(Objects::nonNull).forEach(paths::add);
    assertTrue(paths.containsAll(Set.of("/chat", "/leave", "/poster")), paths.toString());
    // A route for all that begins so.
    paths.removeIf(path -> path.endsWith("/") && beginsSo(traffic, path));
    paths.removeAll(traffic.asked());
    return paths;
  }

  private static boolean beginsSo(CanaryTraffic traffic, String path) {
    return traffic.asked().stream().anyMatch(asked -> asked.startsWith(path));
  }

  @Test
  void goesThroughEveryRouteWithTheSimulator() throws Exception {
    assertEquals(Set.of(), leftOut(Map.of()));
  }

  @Test
  void goesThroughEveryRouteWithAnAccountAndWhatsApp() throws Exception {
    Map<String, String> settings = new HashMap<>(TwilioPost.SETTINGS);
    settings.put("WAYMARK_WHATSAPP", "true");
    assertEquals(Set.of(), leftOut(settings));
  }
}
