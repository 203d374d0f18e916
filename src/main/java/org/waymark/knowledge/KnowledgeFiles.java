package org.waymark.knowledge;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of a knowledge base by their path, with forward slashes, relative to its folder: {@code
 * articles/safety/emergency/en.md}.
 */
public record KnowledgeFiles(SortedMap<String, String> texts) {
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
