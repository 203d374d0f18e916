package org.waymark.staff.console;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.waymark.channel.web.Chromium;
import org.waymark.knowledge.KnowledgeFixture;
import org.waymark.staff.history.Draft;

/**
 * The console and one browser, started once for all tests of a class. After each test everybody has
 * left, and no draft is open.
 */
final class ConsoleInBrowser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private Path folder;
  private ConsoleService service;
  private Chromium chromium;
  private Desks desks;
  private Desks stayers;
  private Page staying;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    folder = Files.createTempDirectory("console");
    service = new ConsoleService(folder, KnowledgeFixture.files(), false);
    chromium = new Chromium();
    desks = new Desks(chromium, service.address(), ConsoleService.PASSWORD);
  }

  /** An editor who stays through all tests of the class: signing in takes a second. */
  Page staying() {
    if (staying == null) {
      stayers = new Desks(chromium, service.address(), ConsoleService.PASSWORD);
      staying = stayers.of(ConsoleService.EDITOR);
    }
    return staying;
  }

  Desks desks() {
    return desks;
  }

  ConsoleService service() {
    return service;
  }

  /** The text of a file in the draft that was begun first. */
  String draft(String path) {
    Draft draft = service.history().drafts().get(0);
    return service.history().files(draft).text(path);
  }

  /** Puts a file into the folder as somebody with a text editor would; "" takes it away. */
  void byHand(String path, String text) throws IOException {
    Path file = folder.resolve("knowledge").resolve(path);
    if (text.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    desks.close();
    for (Draft draft : service.history().drafts()) {
      service.history().withdraw(draft, Desk.person(ConsoleService.EDITOR));
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (stayers != null) {
      stayers.close();
    }
    chromium.close();
    service.close();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
