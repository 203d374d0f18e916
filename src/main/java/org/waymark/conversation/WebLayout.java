package org.waymark.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.ContactRegister;
import org.waymark.knowledge.Macro;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Phrases;
import org.waymark.text.Direction;

/** HTML with links, and the same as plain text for programs. An article is given whole. */
final class WebLayout implements Layout {
  private static final int CHOICES = 4;

  private final ContactRegister register;
  private final ContactChooser chooser;
  private final ContactHtml html;
  private final ContactText text;
  private final Phrases phrases;

  /** By article: to render one costs more than all else of a reply. */
  private final Map<String, WebBody> bodies = new ConcurrentHashMap<>();

  private final EachMinute<Boolean> closed = new EachMinute<>(this::isClosed);

  WebLayout(
      ContactRegister register,
      ContactChooser chooser,
      ContactHtml html,
      ContactText text,
      Phrases phrases) {
    this.register = register;
    this.chooser = chooser;
    this.html = html;
    this.text = text;
    this.phrases = phrases;
  }

  @Override
  public Block text(Block.Kind kind, String words, Scene scene) {
    String escaped = "<p>" + Html.escape(words).replace("\n", "<br>") + "</p>";
    return new Block(kind, Macro.fill(words, inText(scene)), Macro.fill(escaped, inHtml(scene)));
  }

  @Override
  public Block words(String words, String language) {
    String paragraph = "<p>" + Html.escape(words) + "</p>";
    return new Block(Block.Kind.ANSWER, words, marked(paragraph, language));
  }

  @Override
  public List<Block> article(Article article, int page, Scene scene) {
    WebBody body = body(article);
    String title = "<h2>" + Html.escape(article.title()) + "</h2>";
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(Block.Kind.TITLE, article.title(), marked(title, article.language())));
    blocks.add(
        new Block(
            Block.Kind.ANSWER,
            body.text(inText(scene)),
            marked(
                body.html(inHtml(scene), name -> closed.of(name, scene.area(), scene.at())),
                article.language())));
    if (article.isUncheckedTranslation()) {
      blocks.add(text(Block.Kind.NOTE, phrases.text(Phrase.UNCHECKED_TRANSLATION), scene));
    }
    blocks.add(reviewed(article));
    return blocks;
  }

  private WebBody body(Article article) {
    return bodies.computeIfAbsent(article.id(), id -> WebBody.of(article, register));
  }

  /** English among words of another language says so, for those who hear it read out. */
  private String marked(String words, String language) {
    return language.equals(phrases.language())
        ? words
        : "<div lang=\""
            + language
            + "\" dir=\""
            + Direction.of(language)
            + "\">"
            + words
            + "</div>";
  }

  @Override
  public List<Block> contacts(Article article, Scene scene) {
    return AreaMacros.contacts(article.sms()).stream()
        .map(name -> text(Block.Kind.ANSWER, "{{contact " + name + "}}", scene))
        .toList();
  }

  private Block reviewed(Article article) {
    String words =
        article.reviewed() == null
            ? phrases.text(Phrase.NOT_REVIEWED)
            : phrases.text(Phrase.REVIEWED, "date", article.reviewed().toString());
    return new Block(Block.Kind.NOTE, words, "<p>" + Html.escape(words) + "</p>");
  }

  @Override
  public boolean hasPage(Article article, int page, Scene scene) {
    return page == 0;
  }

  @Override
  public boolean dependsOnArea(Article article) {
    return body(article).dependsOnArea();
  }

  @Override
  public int choicesAfterAnswer() {
    return CHOICES;
  }

  @Override
  public int choicesWorthTheirPrice(List<Block> blocks, List<Choice> choices) {
    return choices.size();
  }

  @Override
  public Reply finish(List<Block> blocks, List<Choice> choices, Findings findings) {
    List<String> lines = new ArrayList<>();
    blocks.forEach(block -> lines.add(block.text()));
    choices.forEach(choice -> lines.add(choice.digit() + " " + choice.label()));
    return new Reply(blocks, choices, String.join("\n", lines), findings);
  }

  private boolean isClosed(String name, Optional<Area> area, Instant at) {
    return OpeningHours.at(chooser.choose(name, area, at).contact().hours(), at)
        == OpeningHours.Status.CLOSED;
  }

  private BinaryOperator<String> inHtml(Scene scene) {
    return (kind, name) ->
        kind.equals(Macro.CONTACT)
            ? html.contact(name, scene.area(), scene.at())
            : html.number(name, scene.area(), scene.at());
  }

  private BinaryOperator<String> inText(Scene scene) {
    return (kind, name) ->
        kind.equals(Macro.CONTACT)
            ? text.contact(name, scene.area(), scene.at())
            : text.number(name, scene.area(), scene.at());
  }
}
