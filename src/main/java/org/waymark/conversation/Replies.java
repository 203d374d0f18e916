package org.waymark.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.conversation.Block.Kind;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrase;
import org.waymark.understanding.retrieval.Ranking;

/** Puts replies together once it is decided what to reply; understands nothing itself. */
final class Replies {
  private final KnowledgeBase base;
  private final String language;
  private final Map<String, String> names;
  private final Optional<Card> card;
  private final Layout sms;
  private final Layout web;

  /**
   * @param base the knowledge base as it is seen in the language of the replies
   * @param names by language, how a choice offers it
   * @param card what to show to be given an interpreter; nothing for English
   */
  Replies(
      KnowledgeBase base, Map<String, String> names, Optional<Card> card, Layout sms, Layout web) {
    this.base = base;
    this.language = base.phrases().language();
    this.names = names;
    this.card = card;
    this.sms = sms;
    this.web = web;
  }

  Composer compose(Message message, Context context) {
    return new Composer(base, names, layout(message.channel()), message, context);
  }

  Layout layout(Channel channel) {
    return channel == Channel.SMS ? sms : web;
  }

  /** A text of the service itself. */
  Block notice(Phrase phrase, Channel channel, Layout.Scene scene) {
    return layout(channel).text(Kind.NOTE, base.phrases().text(phrase), scene);
  }

  /** Starts a reply that leads with a reminder of 999 while care is needed. */
  Composer carefully(Message message, Context context) {
    Composer composer = compose(message, context);
    return context.danger().isEmpty() ? composer : composer.say(Kind.EMERGENCY, Phrase.CAREFUL);
  }

  /** The same for everybody, whatever was said before: the wrong person may hold the phone. */
  Turn whoIsThis(Message message) {
    String id = RequiredArticles.ABOUT;
    Findings findings = Findings.of(Outcome.ANSWER, language).as(Outcome.ANSWER, Optional.of(id));
    return forgotten(
        compose(message, Context.EMPTY)
            .give(base.article(id), 0)
            .turn(findings, Optional.empty(), 0));
  }

  /** A turn after which nothing is remembered, not even the language. */
  private static Turn forgotten(Turn turn) {
    return new Turn(turn.reply(), Context.EMPTY);
  }

  Turn stopped(Message message) {
    Composer composer = compose(message, Context.EMPTY);
    if (message.channel() == Channel.WEB) {
      composer.say(Kind.NOTE, Phrase.STOPPED);
    }
    return forgotten(composer.turn(Findings.of(Outcome.COMMAND, language), Optional.empty(), 0));
  }

  Turn menu(Message message, Context context, Findings findings) {
    return carefully(message, context)
        .say(Kind.QUESTION, Phrase.MENU)
        .offerMenu()
        .turn(findings, Optional.empty(), 0);
  }

  Turn more(Message message, Context context, Findings findings) {
    if (context.article().isEmpty()) {
      return menu(message, context, findings);
    }
    Article article = base.article(context.article().get());
    return page(message, context, findings, article, context.page() + 1);
  }

  Turn back(Message message, Context context, Findings findings) {
    if (context.article().isEmpty() || context.page() == 0) {
      return menu(message, context, findings);
    }
    Article article = base.article(context.article().get());
    return page(message, context, findings, article, context.page() - 1);
  }

  Turn page(Message message, Context context, Findings findings, Article article, int page) {
    Layout layout = message.channel() == Channel.SMS ? sms : web;
    Composer composer = carefully(message, context);
    if (!layout.hasPage(article, page, new Layout.Scene(context.area(), message.at()))) {
      return composer
          .say(Kind.NOTE, Phrase.NO_MORE)
          .offerArticles(article.related())
          .turn(findings, context.article(), context.page());
    }
    return composer
        .give(article, page)
        .offerMore(article, page)
        .offerArticles(article.related())
        .turn(findings.as(Outcome.COMMAND, context.article()), context.article(), page);
  }

  /** For a language that we cannot even name. */
  Turn otherLanguage(Message message, Context context) {
    Findings findings =
        Findings.of(Outcome.ANSWER, language)
            .as(Outcome.ANSWER, Optional.of(RequiredArticles.LANGUAGES));
    return compose(message, context)
        .say(Kind.EMERGENCY, Phrase.CAREFUL)
        .give(base.article(RequiredArticles.LANGUAGES), 0)
        .turn(findings, Optional.of(RequiredArticles.LANGUAGES), 0);
  }

  /**
   * In a language in which the service does not answer: the helplines in that language, and the
   * English answer, whole on a page and as a choice in an SMS, where it would cost too much.
   */
  Turn helpline(Message message, Context context, Ranking ranking, Findings findings) {
    Composer composer = carefully(message, context).say(Kind.QUESTION, Phrase.UNSURE);
    if (!Sureness.isUnderstood(ranking)) {
      return offerCard(composer).offerMenu().turn(findings, context.article(), context.page());
    }
    String id = ranking.best();
    if (message.channel() == Channel.WEB) {
      composer.give(base.article(id), 0);
    } else {
      composer.offer(new Option.Show(id));
    }
    return offerCard(composer)
        .offerArticles(base.article(id).related())
        .turn(findings.as(Outcome.ANSWER, Optional.of(id)), Optional.of(id), 0);
  }

  private Composer offerCard(Composer composer) {
    return card.isEmpty() ? composer : composer.offer(new Option.Card());
  }

  /** The card, in English first: the other person reads it. */
  Turn card(Message message, Context context, Findings findings) {
    Composer composer = carefully(message, context);
    card.ifPresent(
        c -> composer.show(c.english(), KnowledgeBase.ENGLISH).show(c.own(), c.language()));
    return composer
        .offer(new Option.Show(RequiredArticles.PERSON))
        .turn(findings, context.article(), context.page());
  }

  /** What can be had in this language, and the menu. */
  Turn greeting(Message message, Context context, Findings findings) {
    Optional<String> id = Optional.of(RequiredArticles.LANGUAGES);
    return carefully(message, context)
        .give(base.article(RequiredArticles.LANGUAGES), 0)
        .say(Kind.QUESTION, Phrase.MENU)
        .offerMenu()
        .turn(findings.as(Outcome.ANSWER, id), id, 0);
  }

  /**
   * Offers to go on in other languages, before all other choices. In English it is asked in words:
   * who reads another language may not see what the choices are.
   */
  Turn offering(Turn turn, Message message, List<String> languages) {
    if (languages.isEmpty()) {
      return turn;
    }
    Layout layout = layout(message.channel());
    List<Block> blocks = new ArrayList<>(turn.reply().blocks());
    if (language.equals(KnowledgeBase.ENGLISH)) {
      blocks.add(
          layout.text(
              Kind.QUESTION,
              base.phrases().text(Phrase.WHICH_LANGUAGE),
              new Layout.Scene(turn.context().area(), message.at())));
    }
    List<Option> options = new ArrayList<>();
    List<Choice> choices = new ArrayList<>();
    for (String code : languages) {
      options.add(new Option.Speak(code));
      choices.add(new Choice(choices.size() + 1, names.get(code)));
    }
    for (int i = 0; i < turn.context().options().size(); i++) {
      if (options.size() < Context.MAX_OPTIONS) {
        options.add(turn.context().options().get(i));
        choices.add(new Choice(choices.size() + 1, turn.reply().choices().get(i).label()));
      }
    }
    return new Turn(
        layout.finish(blocks, choices, turn.reply().findings()), turn.context().offering(options));
  }

  Turn contacts(Message message, Context context, Article article) {
    Findings findings =
        Findings.of(Outcome.ANSWER, language).as(Outcome.ANSWER, Optional.of(article.id()));
    return carefully(message, context)
        .giveContacts(article)
        .offerArticles(article.related())
        .turn(findings, Optional.of(article.id()), context.page());
  }

  /** After a disclosure, what cannot be understood ("nobody") is not brushed off with a menu. */
  Turn stillInDanger(Message message, Context context, Findings findings) {
    DangerKind kind = context.danger().orElseThrow();
    return compose(message, context)
        .say(Kind.EMERGENCY, RequiredArticles.phrase(kind))
        .offer(new Option.Show(RequiredArticles.emergency(kind)))
        .offer(new Option.Show(RequiredArticles.PERSON))
        .turn(findings, context.article(), context.page());
  }

  Turn unsure(Message message, Context context, Findings findings) {
    Composer composer = carefully(message, context).say(Kind.QUESTION, Phrase.UNSURE);
    return composer.offerMenu().turn(findings, context.article(), context.page());
  }

  /** Answers the first of several questions; the answers to the others are the first choices. */
  Turn first(Message message, Context context, List<String> asked, Findings findings) {
    Article article = base.article(asked.get(0));
    return carefully(message, context)
        .give(article, 0)
        .offerArticles(asked.subList(1, asked.size()))
        .offerMore(article, 0)
        .turn(findings.as(Outcome.ANSWER, Optional.of(article.id())), Optional.of(article.id()), 0);
  }

  /** Gives an article; the choices below it are its rest, other likely articles, related ones. */
  Turn article(
      Message message, Context context, String id, Findings findings, List<String> others) {
    Article article = base.article(id);
    Composer composer = carefully(message, context).give(article, 0).offerMore(article, 0);
    return (RequiredArticles.isWithCard(id) ? offerCard(composer) : composer)
        .offerArticles(others)
        .offerArticles(article.related())
        .turn(findings.as(findings.outcome(), Optional.of(id)), Optional.of(id), 0);
  }
}
