package org.waymark.conversation;

import java.util.Optional;
import org.waymark.knowledge.Area;

/**
 * What a digit stands for. It travels in the context as a short code: {@code article:idva}, {@code
 * area:halton}, {@code more}, {@code menu}, {@code calm}.
 */
public sealed interface Option {
  /** Show an article. */
  record Show(String article) implements Option {}

  /** The person is in this area. */
  record Choose(Area area) implements Option {}

  /** Bring the rest of the last answer. */
  record More() implements Option {}

  /** Show the menu. */
  record Menu() implements Option {}

  /** It is not an emergency. */
  record Calm() implements Option {}

  /** The code of this option. */
  default String code() {
    if (this instanceof Show show) {
      return "article:" + show.article;
    }
    if (this instanceof Choose choose) {
      return "area:" + choose.area.id();
    }
    return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  /** Reads a code back; empty when it is none of ours. */
  static Optional<Option> of(String code) {
    if (code.startsWith("article:")) {
      return Optional.of(new Show(code.substring("article:".length())));
    }
    if (code.startsWith("area:")) {
      return Area.of(code.substring("area:".length())).map(Choose::new);
    }
    return switch (code) {
      case "more" -> Optional.of(new More());
      case "menu" -> Optional.of(new Menu());
      case "calm" -> Optional.of(new Calm());
      default -> Optional.empty();
    };
  }
}
