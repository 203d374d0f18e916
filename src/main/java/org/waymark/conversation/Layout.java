package org.waymark.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Article;

/** Lays parts of a reply out for one channel. */
interface Layout {
  /** Where and when the person asks: what contacts depend on. */
  record Scene(Optional<Area> area, Instant at) {}

  /** A text of the service itself, with its contacts filled in. */
  Block text(Block.Kind kind, String text, Scene scene);

  /**
   * Words that are no answer of ours but somebody's to say, in a language that may be another than
   * that of the reply.
   */
  Block words(String words, String language);

  /** A part of an article: 0 is the first part, which always holds what to do. */
  List<Block> article(Article article, int page, Scene scene);

  /**
   * The contacts of an article's short answer, with what a call costs, when it is answered, and
   * where more stands; nothing when it names none.
   */
  List<Block> contacts(Article article, Scene scene);

  /** Whether an article has a part of that number. */
  boolean hasPage(Article article, int page, Scene scene);

  /** Whether what is given of an article names contacts that depend on the area. */
  boolean dependsOnArea(Article article);

  /** How many choices may follow an answer. */
  int choicesAfterAnswer();

  /** How many of the choices may follow before the reply costs more than with the first alone. */
  int choicesWorthTheirPrice(List<Block> blocks, List<Choice> choices);

  /** Puts the parts together. */
  Reply finish(List<Block> blocks, List<Choice> choices, Findings findings);
}
