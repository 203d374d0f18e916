package org.waymark.knowledge;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of a knowledge base by their path, with forward slashes, relative to its folder: {@code
 * articles/safety/emergency/en.md}.
 */
public record KnowledgeFiles(SortedMap<String, String> texts) {
  /**
   * The name of a hidden file that stands in the folder of a knowledge base while several of its
   * files are exchanged. What is read there meanwhile may be half old and half new.
   */
  public static final String BEING_WRITTEN = ".being-written";

  public KnowledgeFiles(Map<String, String> texts) {
    this(new TreeMap<>(texts));
  }

  /** The text at a path, or null. */
  public String text(String path) {
    return texts.get(path);
  }

  /** The same files with one text put in place of what stood at that path. */
  public KnowledgeFiles with(String path, String text) {
    TreeMap<String, String> changed = new TreeMap<>(texts);
    changed.put(path, text);
    return new KnowledgeFiles(changed);
  }

  /** The same files without one. */
  public KnowledgeFiles without(String path) {
    TreeMap<String, String> changed = new TreeMap<>(texts);
    changed.remove(path);
    return new KnowledgeFiles(changed);
  }
}
