package org.waymark.benchmark.measure;

import java.nio.file.Path;

/** One part of the report. */
interface Part {
  /** Its title in the report. */
  String title();

  /**
   * Measures.
   *
   * @param home a folder for what processes write
   * @return what it found, in Markdown
   * @throws Exception when a process cannot be started, or ends by itself
   */
  String measure(Path home) throws Exception;
}
