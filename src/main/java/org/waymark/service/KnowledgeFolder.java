package org.waymark.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.waymark.knowledge.KnowledgeFiles;

/**
 * Where the texts of the knowledge base stand: a folder that staff edit, or the copy inside the
 * jar.
 */
public final class KnowledgeFolder implements KnowledgeSource {
  private static final String NAME = "knowledge-base";
  private static final String MARK = "contacts.yaml";
  private static final long MAX_FILE_BYTES = 2_000_000;

  /** Somebody who saves several files by hand is done after a few looks. */
  private static final int READS = 3;

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

  /** The folder; empty for the copy inside the program. */
  public Optional<Path> path() {
    return Optional.ofNullable(folder);
  }

  @Override
  public boolean canChange() {
    return folder != null;
  }

  /** Where the texts stand, in words for a person. */
  public String describe() {
    return folder == null ? "the copy inside the program" : folder.toString();
  }

  /** Another program is putting a new version into the folder at this moment. */
  public static final class BeingWritten extends IOException {
    private static final long serialVersionUID = 1;

    private BeingWritten() {
      super("a new version is being published there: try again in a moment");
    }
  }

  /**
   * Reads every file, all of one state of the folder.
   *
   * @throws BeingWritten while several files are being exchanged
   * @throws IOException when the folder or a file cannot be read
   */
  @Override
  public KnowledgeFiles read() throws IOException {
    if (folder != null) {
      return readWhole();
    }
    URI copy = copyInside();
    if (!isInJar(copy)) {
      return new KnowledgeFiles(read(Path.of(copy).getParent()));
    }
    try (FileSystem jar = FileSystems.newFileSystem(copy, Map.of())) {
      return new KnowledgeFiles(read(jar.getPath("/" + NAME)));
    }
  }

  /** One file of the copy inside the program. */
  private static URI copyInside() throws IOException {
    URL resource = KnowledgeFolder.class.getResource("/" + NAME + "/" + MARK);
    if (resource == null) {
      throw new IOException("the program holds no copy of the knowledge base");
    }
    try {
      return resource.toURI();
    } catch (URISyntaxException e) {
      throw new IOException("the program cannot find its own copy of the knowledge base", e);
    }
  }

  private static boolean isInJar(URI uri) {
    return uri.getScheme().equals("jar");
  }

  /**
   * The print of the texts, without decoding them. It may be of a state that is half old and half
   * new, which no print of a whole state is like.
   *
   * @throws IOException when the folder or a file cannot be read
   */
  public KnowledgePrint print() throws IOException {
    URI copy = folder == null ? copyInside() : null;
    if (copy != null && isInJar(copy)) {
      return printInside(copy);
    }
    Path root = copy == null ? folder : Path.of(copy).getParent();
    SortedMap<String, KnowledgePrint.Entry> entries = new TreeMap<>();
    for (Path file : files(root)) {
      CRC32 crc = new CRC32();
      try (InputStream in = new CheckedInputStream(Files.newInputStream(file), crc)) {
        long length = in.transferTo(OutputStream.nullOutputStream());
        entries.put(name(root, file), new KnowledgePrint.Entry(length, crc.getValue()));
      }
    }
    return KnowledgePrint.of(entries);
  }

  private static KnowledgePrint printInside(URI copy) throws IOException {
    JarURLConnection connection = (JarURLConnection) copy.toURL().openConnection();
    // Ours alone, so that closing it closes nobody else's.
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      return print(jar);
    }
  }

  /** The print of the copy inside a jar, by the jar's directory alone. */
  static KnowledgePrint print(JarFile jar) {
    SortedMap<String, KnowledgePrint.Entry> entries = new TreeMap<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (entry.getName().startsWith(NAME + "/") && !entry.isDirectory()) {
        Path file = Path.of(entry.getName().substring(NAME.length() + 1));
        if (StreamSupport.stream(file.spliterator(), false).noneMatch(part -> isHidden(part))) {
          entries.put(
              file.toString().replace('\\', '/'),
              new KnowledgePrint.Entry(entry.getSize(), entry.getCrc()));
        }
      }
    }
    return KnowledgePrint.of(entries);
  }

  /** Reads again when something changed meanwhile, so that nothing is half old and half new. */
  private KnowledgeFiles readWhole() throws IOException {
    for (int i = 0; i < READS; i++) {
      requireWhole();
      long before = fingerprint();
      KnowledgeFiles files = new KnowledgeFiles(read(folder));
      requireWhole();
      if (fingerprint() == before) {
        return files;
      }
    }
    throw new BeingWritten();
  }

  private void requireWhole() throws BeingWritten {
    if (Files.exists(folder.resolve(KnowledgeFiles.BEING_WRITTEN))) {
      throw new BeingWritten();
    }
  }

  private static Map<String, String> read(Path root) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(root)) {
      String path = name(root, file);
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

  /** The path of a file in the knowledge base, with forward slashes. */
  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Every file but hidden ones, editors' leftovers and what is only there for people to read. */
  private static List<Path> files(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            // Not even looked into: what git keeps there comes and goes.
            return dir.equals(root) || !isHidden(dir)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file) && !isHidden(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            // An editor may rename a file while we look.
            if (e instanceof NoSuchFileException && !file.equals(root)) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }
        });
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private static boolean isHidden(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".")
        || name.endsWith("~")
        || name.endsWith(".swp")
        || name.equals("README.md");
  }

  /** A number that changes when any file is added, removed, or written. */
  @Override
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
