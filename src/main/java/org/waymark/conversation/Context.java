package org.waymark.conversation;

import java.util.List;
import java.util.Optional;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.DangerKind;

/**
 * What the service remembers between two messages: ids, never words.
 *
 * @param article the article given last, if any
 * @param page which part of it was given last, from 0 (the short answer)
 * @param options what the digits 1, 2, ... stand for
 * @param area where the person is, once they said so
 * @param danger the danger of the last turns, while care is needed
 * @param language the language of the conversation, once it is known
 */
public record Context(
    Optional<String> article,
    int page,
    List<Option> options,
    Optional<Area> area,
    Optional<DangerKind> danger,
    Optional<String> language) {

  /** A context of a conversation whose language is not known yet. */
  public Context(
      Optional<String> article,
      int page,
      List<Option> options,
      Optional<Area> area,
      Optional<DangerKind> danger) {
    this(article, page, options, area, danger, Optional.empty());
  }

  /** The context of a first message. */
  public static final Context EMPTY =
      new Context(Optional.empty(), 0, List.of(), Optional.empty(), Optional.empty());

  /** The most options that a reply can offer: one digit each. */
  public static final int MAX_OPTIONS = 9;

  Context withArea(Area known) {
    return new Context(article, page, options, Optional.of(known), danger, language);
  }

  Context calm() {
    return new Context(article, page, options, area, Optional.empty(), language);
  }

  /** The same conversation in a language. */
  public Context in(String spoken) {
    return new Context(article, page, options, area, danger, Optional.of(spoken));
  }

  /** The same conversation with other choices. */
  public Context offering(List<Option> offered) {
    return new Context(article, page, offered, area, danger, language);
  }
}
