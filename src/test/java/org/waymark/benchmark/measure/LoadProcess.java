package org.waymark.benchmark.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.waymark.benchmark.load.LoadMain;
import org.waymark.benchmark.load.Order;
import org.waymark.benchmark.load.Round;
import org.waymark.cli.proof.ChildJvm;

/** The process that makes the load, as its master sees it. */
final class LoadProcess implements AutoCloseable {
  private final ObjectMapper json = new ObjectMapper();
  private final ChildJvm child;

  LoadProcess(Path home, List<String> texts) throws IOException {
    Path messages = Files.write(Files.createDirectories(home).resolve("messages.txt"), texts);
    List<String> options = List.of("-Xmx512m", "-XX:+UseSerialGC");
    child = new ChildJvm(home, options, Map.of(), LoadMain.class.getName(), messages.toString());
  }

  /** Has a load made, and waits for its end. */
  Round run(Order order) throws IOException {
    child.tell(json.writeValueAsString(order));
    return json.readValue(child.until(LoadMain.TOLD), Round.class);
  }

  @Override
  public void close() {
    child.close();
  }
}
