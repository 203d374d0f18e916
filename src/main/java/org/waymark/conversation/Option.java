package org.waymark.conversation;

import java.util.Optional;
import org.waymark.knowledge.Area;

/**
 * What a digit stands for. It travels in the context as a short code: {@code article:idva}, {@code
 * area:halton}, {@code language:pl}, {@code more}, {@code menu}, {@code calm}, {@code card}.
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

  /** Show the card for an interpreter. */
  record Card() implements Option {}

  /** Go on in this language. */
  record Speak(String language) implements Option {}

  /** The code of this option. */
  default String code() {
    if (this instanceof Show show) {
      return "article:" + show.article;
    }
    if (this instanceof Choose choose) {
      return "area:" + choose.area.id();
    }
    if (this instanceof Speak speak) {
      return "language:" + speak.language;
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
    if (code.startsWith("language:")) {
      return Optional.of(new Speak(code.substring("language:".length())));
    }
    return switch (code) {
      case "more" -> Optional.of(new More());
      case "menu" -> Optional.of(new Menu());
      case "calm" -> Optional.of(new Calm());
      case "card" -> Optional.of(new Card());
      default -> Optional.empty();
    };
  }
}
