package org.waymark.service;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.knowledge.KnowledgeFiles;

/**
 * Where the texts of the knowledge base stand: a folder that staff edit, or the copy inside the
 * jar.
 */
public final class KnowledgeFolder {
  private static final String NAME = "knowledge-base";
  private static final String MARK = "contacts.yaml";
  private static final long MAX_FILE_BYTES = 2_000_000;

  private final Path folder;

  private KnowledgeFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Finds the knowledge base: the folder of the setting, else {@code knowledge-base} where the
   * program was started, else the copy in the jar.
   */
  public static KnowledgeFolder find(Optional<Path> setting) {
    if (setting.isPresent()) {
      return new KnowledgeFolder(setting.get());
    }
    Path here = Path.of(NAME);
    return new KnowledgeFolder(Files.exists(here.resolve(MARK)) ? here : null);
  }

  /** Whether the texts can change while the program runs. */
  public boolean canChange() {
    return folder != null;
  }

  /** Where the texts stand, in words for a person. */
  public String describe() {
    return folder == null ? "the copy inside the program" : folder.toString();
  }

  /**
   * Reads every file.
   *
   * @throws IOException when the folder or a file cannot be read
   */
  public KnowledgeFiles read() throws IOException {
    if (folder != null) {
      return new KnowledgeFiles(read(folder));
    }
    URL resource = KnowledgeFolder.class.getResource("/" + NAME + "/" + MARK);
    if (resource == null) {
      throw new IOException("the program holds no copy of the knowledge base");
    }
    try {
      URI uri = resource.toURI();
      if (!uri.getScheme().equals("jar")) {
        return new KnowledgeFiles(read(Path.of(uri).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return new KnowledgeFiles(read(jar.getPath("/" + NAME)));
      }
    } catch (URISyntaxException e) {
      throw new IOException("the program cannot find its own copy of the knowledge base", e);
    }
  }

  private static Map<String, String> read(Path root) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(root)) {
      String path = root.relativize(file).toString().replace('\\', '/');
      if (Files.size(file) > MAX_FILE_BYTES) {
        throw new IOException(path + " is larger than any file of the knowledge base may be");
      }
      try {
        texts.put(path, Files.readString(file, StandardCharsets.UTF_8));
      } catch (CharacterCodingException e) {
        throw new IOException(path + " is not UTF-8 text: save it as UTF-8", e);
      }
    }
    return texts;
  }

  /** Every file but hidden ones, editors' leftovers and what is only there for people to read. */
  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !isHidden(root.relativize(file)))
          .toList();
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      String name = part.toString();
      boolean leftover = name.startsWith(".") || name.endsWith("~") || name.endsWith(".swp");
      if (leftover || name.equals("README.md")) {
        return true;
      }
    }
    return false;
  }

  /** A number that changes when any file is added, removed, or written. */
  public long fingerprint() throws IOException {
    if (folder == null) {
      return 0;
    }
    long print = 17;
    for (Path file : files(folder)) {
      print = 31 * print + file.toString().hashCode();
      print = 31 * print + Files.getLastModifiedTime(file).toMillis();
      print = 31 * print + Files.size(file);
    }
    return print;
  }
}
