package org.waymark.benchmark.measure;

import io.vertx.core.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.cli.proof.ChildJvm;

/** The process of {@link BareServer}, in the same JVM as the jar. */
final class Bare implements AutoCloseable {
  private final ChildJvm child;
  private final int port;

  /**
   * Starts it.
   *
   * @param answers what Waymark answers
   */
  Bare(Path home, Jar jar, JsonObject answers) throws IOException {
    Path file =
        Files.writeString(Files.createDirectories(home).resolve("answers.json"), answers.encode());
    List<String> arguments = new ArrayList<>(jar.options());
    arguments.addAll(
        List.of("-cp", classPath(), BareServer.class.getName(), file.toAbsolutePath().toString()));
    child = new ChildJvm(home, jar.java(), arguments, Map.of());
    port = Integer.parseInt(child.until(BareServer.SERVES));
  }

  /** Without Waymark's own classes, among them how it reads JSON. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath())
        .filter(entry -> !entry.endsWith("target/classes"))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** All answers of Waymark to some messages. */
  static JsonObject answers(Waymark waymark, List<String> texts)
      throws IOException, InterruptedException {
    JsonObject api = new JsonObject();
    JsonObject sms = new JsonObject();
    for (String text : texts) {
      api.put(text, new JsonObject(waymark.api(text)));
      sms.put(text, waymark.sms(text));
    }
    return new JsonObject()
        .put(Waymark.API, api)
        .put(Waymark.SMS, sms)
        .put(Waymark.CHAT, waymark.chat());
  }

  Subject subject() {
    return new Subject("bare Vert.x", port, child.id());
  }

  @Override
  public void close() {
    child.close();
  }
}
