package org.waymark.understanding.meaning;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The native code of ONNX Runtime. The system loads it from files only, so it is unpacked into a
 * temporary folder; and because it would otherwise stay there after a crash, 23 MB each time, the
 * files are deleted as soon as they are loaded.
 */
final class NativeLibrary {
  private static final String RESOURCES = "/ai/onnxruntime/native/";
  private static final String FOLDER_PROPERTY = "onnxruntime.native.path";
  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibrary() {}

  /**
   * Loads it, once in a process.
   *
   * @throws IOException when it cannot be unpacked
   */
  static synchronized OrtEnvironment load() throws IOException {
    String platform = platform();
    boolean ours =
        System.getProperty(FOLDER_PROPERTY) == null
            && OnnxEncoder.class.getResource(resource(platform, NAMES.get(0))) != null;
    if (!ours) {
      return OrtEnvironment.getEnvironment();
    }
    Path folder = Files.createTempDirectory("waymark-encoder");
    List<Path> files = new ArrayList<>();
    try {
      for (String name : NAMES) {
        Path file = folder.resolve(System.mapLibraryName(name));
        try (InputStream library =
            OnnxEncoder.class.getResourceAsStream(resource(platform, name))) {
          if (library != null) {
            Files.copy(library, file);
            files.add(file);
          }
        }
      }
      System.setProperty(FOLDER_PROPERTY, folder.toString());
      return OrtEnvironment.getEnvironment();
    } finally {
      files.forEach(NativeLibrary::delete);
      delete(folder);
    }
  }

  private static String resource(String platform, String name) {
    return RESOURCES + platform + "/" + System.mapLibraryName(name);
  }

  /** Windows deletes no file that is in use; there it goes when the process ends. */
  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      path.toFile().deleteOnExit();
    }
  }

  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String family = system.contains("win") ? "win" : system.contains("mac") ? "osx" : "linux";
    return family + (machine.matches("aarch64|arm64") ? "-aarch64" : "-x64");
  }
}
