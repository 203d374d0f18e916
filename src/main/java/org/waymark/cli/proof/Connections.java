package org.waymark.cli.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which connections a process opened itself, as Linux tells it; elsewhere nothing is known. */
final class Connections {
  private static final String LISTENING = "0A";
  private static final int LOCAL = 1;
  private static final int REMOTE = 2;
  private static final int STATE = 3;
  private static final int INODE = 9;

  private Connections() {}

  /**
   * The other ends of connections that are neither to our own ports nor to allowed ones. Who may
   * speak to somebody may have a socket for asking where they are, which is open to nobody.
   *
   * @param own the ports on which the process listens
   * @param allowed the ports that it may speak to
   */
  static List<String> opened(long process, Set<Integer> own, Set<Integer> allowed)
      throws IOException {
    Path proc = Path.of("/proc", Long.toString(process));
    List<String> opened = new ArrayList<>();
    Set<String> sockets = sockets(proc.resolve("fd"));
    for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
      Path lines = proc.resolve("net").resolve(table);
      if (Files.isReadable(lines)) {
        for (String line : Files.readAllLines(lines, StandardCharsets.US_ASCII)) {
          String[] columns = line.strip().split("\\s+");
          boolean ours = columns.length > INODE && sockets.contains(columns[INODE]);
          if (ours && isOpened(columns, own, allowed)) {
            opened.add(table + " to " + columns[REMOTE]);
          }
        }
      }
    }
    return opened;
  }

  private static boolean isOpened(String[] columns, Set<Integer> own, Set<Integer> allowed) {
    return !columns[STATE].equals(LISTENING)
        && !own.contains(port(columns[LOCAL]))
        && !(port(columns[REMOTE]) == 0 && !allowed.isEmpty())
        && !allowed.contains(port(columns[REMOTE]));
  }

  private static int port(String address) {
    return Integer.parseInt(address.substring(address.indexOf(':') + 1), 16);
  }

  private static Set<String> sockets(Path descriptors) throws IOException {
    Set<String> sockets = new HashSet<>();
    if (!Files.isReadable(descriptors)) {
      return sockets;
    }
    try (Stream<Path> all = Files.list(descriptors)) {
      for (Path one : all.toList()) {
        String target = target(one);
        if (target.startsWith("socket:[")) {
          sockets.add(target.substring("socket:[".length(), target.length() - 1));
        }
      }
    }
    return sockets;
  }

  private static String target(Path link) throws IOException {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (NoSuchFileException e) {
      // Closed since the folder was listed.
      return "";
    }
  }
}
