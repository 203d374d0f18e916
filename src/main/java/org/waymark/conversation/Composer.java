package org.waymark.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.conversation.Layout.Scene;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Phrases;

/** Puts a reply together from articles and phrases, for one message. */
final class Composer {
  private final KnowledgeBase base;
  private final Map<String, String> names;
  private final Layout layout;
  private final Context before;
  private final Scene scene;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Option> options = new LinkedHashSet<>();

  /**
   * @param names by language, how a choice offers it
   */
  Composer(
      KnowledgeBase base,
      Map<String, String> names,
      Layout layout,
      Message message,
      Context before) {
    this.base = base;
    this.names = names;
    this.layout = layout;
    this.before = before;
    this.scene = new Scene(before.area(), message.at());
  }

  Composer say(Block.Kind kind, Phrase phrase) {
    return say(kind, phrases().text(phrase));
  }

  Composer say(Block.Kind kind, String text) {
    blocks.add(layout.text(kind, text, scene));
    return this;
  }

  /** Gives a part of an article, and on the first part asks for the town where contacts need it. */
  Composer give(Article article, int page) {
    if (!article.language().equals(phrases().language())) {
      say(Block.Kind.NOTE, Phrase.ENGLISH_ANSWER);
    }
    blocks.addAll(layout.article(article, page, scene));
    if (page == 0 && before.area().isEmpty() && layout.dependsOnArea(article)) {
      say(Block.Kind.NOTE, Phrase.ASK_PLACE_SHORT);
    }
    return this;
  }

  /** Gives words to be shown to somebody else. */
  Composer show(String words, String language) {
    blocks.add(layout.words(words, language));
    return this;
  }

  /** Gives the contacts of an article with all that is known of them. */
  Composer giveContacts(Article article) {
    blocks.addAll(layout.contacts(article, scene));
    if (before.area().isEmpty() && layout.dependsOnArea(article)) {
      say(Block.Kind.NOTE, Phrase.ASK_PLACE_SHORT);
    }
    return this;
  }

  Composer offer(Option option) {
    options.add(option);
    return this;
  }

  /** Offers the rest of an article, if there is any. */
  Composer offerMore(Article article, int page) {
    if (layout.hasPage(article, page + 1, scene)) {
      options.add(new Option.More());
    }
    return this;
  }

  /** Offers articles until an answer has as many choices as its channel bears. */
  Composer offerArticles(List<String> ids) {
    for (String id : ids) {
      if (options.size() < layout.choicesAfterAnswer()) {
        options.add(new Option.Show(id));
      }
    }
    return this;
  }

  Composer offerMenu() {
    base.phrases().menu().forEach(id -> options.add(new Option.Show(id)));
    return this;
  }

  /** A turn after which the conversation stands at an article. */
  Turn turn(Findings findings, Optional<String> article, int page) {
    return turn(findings, article, page, before.danger());
  }

  Turn turn(Findings findings, Optional<String> article, int page, Optional<DangerKind> danger) {
    if (danger.isPresent()) {
      options.add(new Option.Calm());
    }
    List<Option> all = options.stream().limit(Context.MAX_OPTIONS).toList();
    List<Choice> choices = choices(all);
    int worth = danger.isPresent() ? all.size() : layout.choicesWorthTheirPrice(blocks, choices);
    return new Turn(
        layout.finish(blocks, choices.subList(0, worth), findings),
        new Context(
            article,
            page,
            all.subList(0, worth),
            before.area(),
            danger,
            Optional.of(findings.language())));
  }

  private List<Choice> choices(List<Option> offered) {
    List<Choice> choices = new ArrayList<>();
    for (Option option : offered) {
      choices.add(new Choice(choices.size() + 1, label(option)));
    }
    return choices;
  }

  private String label(Option option) {
    if (option instanceof Option.Show show) {
      return base.article(show.article()).menu();
    }
    if (option instanceof Option.Choose choose) {
      return phrases().area(choose.area());
    }
    if (option instanceof Option.More) {
      return phrases().text(Phrase.MORE_LABEL);
    }
    if (option instanceof Option.Speak speak) {
      return names.getOrDefault(speak.language(), speak.language());
    }
    if (option instanceof Option.Card) {
      return phrases().text(Phrase.CARD_LABEL);
    }
    return phrases().text(option instanceof Option.Calm ? Phrase.NOT_EMERGENCY : Phrase.MENU_LABEL);
  }

  private Phrases phrases() {
    return base.phrases();
  }
}
