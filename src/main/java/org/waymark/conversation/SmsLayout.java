package org.waymark.conversation;

import java.util.ArrayList;
import java.util.List;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.ContactRegister;
import org.waymark.knowledge.Macro;
import org.waymark.knowledge.Markdown;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Phrases;
import org.waymark.text.Gsm7;
import org.waymark.text.Sentences;

/**
 * Plain text, in the GSM alphabet where the language allows it. The first part of an article is its
 * short answer; the web answer follows part by part when the person asks for more.
 */
final class SmsLayout implements Layout {
  private static final int CHOICES = 3;

  private final ContactRegister register;
  private final ContactText contacts;
  private final Phrases phrases;

  SmsLayout(ContactRegister register, ContactText contacts, Phrases phrases) {
    this.register = register;
    this.contacts = contacts;
    this.phrases = phrases;
  }

  @Override
  public Block text(Block.Kind kind, String text, Scene scene) {
    return new Block(kind, fill(text, scene), "");
  }

  @Override
  public Block words(String words, String language) {
    return new Block(Block.Kind.ANSWER, words, "");
  }

  @Override
  public List<Block> article(Article article, int page, Scene scene) {
    String text = page == 0 ? fill(article.sms(), scene) : rest(article, scene).get(page - 1);
    return List.of(new Block(Block.Kind.ANSWER, text, ""));
  }

  @Override
  public List<Block> contacts(Article article, Scene scene) {
    List<String> lines =
        AreaMacros.contacts(article.sms()).stream()
            .map(name -> contacts.facts(name, scene.area(), scene.at()))
            .toList();
    return lines.isEmpty()
        ? List.of()
        : List.of(new Block(Block.Kind.ANSWER, Gsm7.fold(String.join("\n", lines)), ""));
  }

  @Override
  public boolean hasPage(Article article, int page, Scene scene) {
    // The first parts are always there: no article is without a web answer.
    return page <= 1 || page <= rest(article, scene).size();
  }

  private List<String> rest(Article article, Scene scene) {
    return Sentences.pages(
        fill(Markdown.toPlainText(article.body()), scene),
        part -> Gsm7.measure(part).fitsOnePart());
  }

  @Override
  public boolean dependsOnArea(Article article) {
    return AreaMacros.isIn(article.sms(), register);
  }

  @Override
  public int choicesAfterAnswer() {
    return CHOICES;
  }

  /** A segment for one more link is not worth its price; a question needs all its choices. */
  @Override
  public int choicesWorthTheirPrice(List<Block> blocks, List<Choice> choices) {
    int worth = choices.size();
    if (worth <= 1 || asks(blocks)) {
      return worth;
    }
    int needed = segments(blocks, choices.subList(0, 1));
    while (worth > 1 && segments(blocks, choices.subList(0, worth)) > needed) {
      worth--;
    }
    return worth;
  }

  private int segments(List<Block> blocks, List<Choice> choices) {
    return Gsm7.measure(text(blocks, choices)).segments();
  }

  @Override
  public Reply finish(List<Block> blocks, List<Choice> choices, Findings findings) {
    return new Reply(blocks, choices, text(blocks, choices), findings);
  }

  private String text(List<Block> blocks, List<Choice> choices) {
    List<String> lines = new ArrayList<>();
    blocks.forEach(block -> lines.add(block.text()));
    if (!choices.isEmpty()) {
      lines.add(offer(choices, blocks));
    }
    return Gsm7.fold(String.join("\n", lines));
  }

  private static boolean asks(List<Block> blocks) {
    return !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == Block.Kind.QUESTION;
  }

  /** A list when the reply asks a question; one line below an answer. */
  private String offer(List<Choice> choices, List<Block> blocks) {
    boolean asks = asks(blocks);
    String list =
        String.join(
            asks ? "\n" : ", ", choices.stream().map(c -> c.digit() + " " + c.label()).toList());
    return asks ? list : phrases.text(Phrase.REPLY_WITH, "choices", list);
  }

  private String fill(String text, Scene scene) {
    return Gsm7.fold(
        Macro.fill(
            text,
            (kind, name) ->
                kind.equals(Macro.CONTACT)
                    ? contacts.contact(name, scene.area(), scene.at())
                    : contacts.number(name, scene.area(), scene.at())));
  }
}
