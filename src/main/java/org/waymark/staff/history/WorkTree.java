package org.waymark.staff.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.ObjectId;

/** The folder itself. A file in it is the old one or the new one at every moment, never half. */
final class WorkTree {
  private static final long MAX_FILE_BYTES = 2_000_000;
  private static final String NEW = ".waymark-new-";

  /** No disk keeps times more coarsely: a file that changed later than this may change unseen. */
  private static final Duration COARSE = Duration.ofSeconds(2);

  private final Path folder;
  private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

  /** A file as it was when it was read. */
  private record Seen(FileTime changed, long size, Object key, ObjectId id) {
    boolean is(BasicFileAttributes now) {
      return changed.equals(now.lastModifiedTime())
          && size == now.size()
          && Objects.equals(key, now.fileKey());
    }
  }

  WorkTree(Path folder) {
    this.folder = folder;
  }

  /** The id of every file of the knowledge base, by its path. */
  SortedMap<String, ObjectId> files() throws IOException {
    SortedMap<String, ObjectId> files = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return dir.equals(folder) || !Trees.isLeftover(dir.getFileName().toString())
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            boolean ours =
                attributes.isRegularFile()
                    && attributes.size() <= MAX_FILE_BYTES
                    && !Trees.isLeftover(file.getFileName().toString());
            if (ours) {
              files.put(path(file), id(file, attributes));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            // An editor may rename a file while we look.
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }
        });
    return files;
  }

  /** Reads a file unless it is surely the one that was read before. */
  private ObjectId id(Path file, BasicFileAttributes attributes) throws IOException {
    Seen before = seen.get(file);
    if (before != null && before.is(attributes)) {
      return before.id;
    }
    Instant now = Instant.now();
    ObjectId id = Trees.idOf(Files.readAllBytes(file));
    if (attributes.lastModifiedTime().toInstant().plus(COARSE).isBefore(now)) {
      FileTime changed = attributes.lastModifiedTime();
      seen.put(file, new Seen(changed, attributes.size(), attributes.fileKey(), id));
    }
    return id;
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** A file's bytes; null when there is none. */
  byte[] read(String path) throws IOException {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** Puts a file in the place of what stood there, at one stroke, and on the disk. */
  void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Path parent = file.getParent();
    Files.createDirectories(parent);
    Path fresh = parent.resolve(NEW + file.getFileName());
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(parent);
  }

  /** Takes a file away, and the folders that are empty without it. */
  void delete(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.deleteIfExists(file);
    try {
      for (Path dir = file.getParent(); !dir.equals(folder); dir = dir.getParent()) {
        Files.deleteIfExists(dir);
      }
    } catch (DirectoryNotEmptyException e) {
      // Something else still stands there.
    }
    force(folder);
  }

  /** Makes the disk keep which files a folder has. Some systems cannot; they need not. */
  private static void force(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }
}
