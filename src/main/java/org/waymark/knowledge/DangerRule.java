package org.waymark.knowledge;

import java.io.Serializable;
import java.util.List;
import org.waymark.text.WordPattern;

/**
 * A rule that sees danger in a message.
 *
 * @param id its name
 * @param kind the kind of danger
 * @param when patterns of which one must be found
 * @param unless patterns of which none may be found (past, hearsay, idiom, question)
 * @param matches messages that it must see
 * @param ignores messages in which no rule may see danger
 * @param line the line on which it stands
 */
public record DangerRule(
    String id,
    DangerKind kind,
    List<WordPattern> when,
    List<WordPattern> unless,
    List<Example> matches,
    List<Example> ignores,
    int line)
    implements Serializable {

  /** A message that shows what a rule must and must not see. */
  public record Example(String text, int line) implements Serializable {}
}
