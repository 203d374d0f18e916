package org.waymark.conversation;

import java.util.List;
import java.util.Optional;
import org.waymark.conversation.Block.Kind;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrase;
import org.waymark.understanding.language.ScriptDetector;

/** Puts replies together once it is decided what to reply; understands nothing itself. */
final class Replies {
  private final KnowledgeBase base;
  private final Layout sms;
  private final Layout web;

  Replies(KnowledgeBase base, Layout sms, Layout web) {
    this.base = base;
    this.sms = sms;
    this.web = web;
  }

  Composer compose(Message message, Context context) {
    return new Composer(base, layout(message.channel()), message, context);
  }

  Layout layout(Channel channel) {
    return channel == Channel.SMS ? sms : web;
  }

  /** Starts a reply that leads with a reminder of 999 while care is needed. */
  Composer carefully(Message message, Context context) {
    Composer composer = compose(message, context);
    return context.danger().isEmpty() ? composer : composer.say(Kind.EMERGENCY, Phrase.CAREFUL);
  }

  /** The same for everybody, whatever was said before: the wrong person may hold the phone. */
  Turn whoIsThis(Message message) {
    String id = RequiredArticles.ABOUT;
    Findings findings =
        Findings.of(Outcome.ANSWER, ScriptDetector.ENGLISH).as(Outcome.ANSWER, Optional.of(id));
    return compose(message, Context.EMPTY)
        .give(base.article(id), 0)
        .turn(findings, Optional.empty(), 0);
  }

  Turn stopped(Message message) {
    Composer composer = compose(message, Context.EMPTY);
    if (message.channel() == Channel.WEB) {
      composer.say(Kind.NOTE, Phrase.STOPPED);
    }
    return composer.turn(Findings.of(Outcome.COMMAND, ScriptDetector.ENGLISH), Optional.empty(), 0);
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

  Turn otherLanguage(Message message, Context context, String language) {
    Findings findings =
        Findings.of(Outcome.ANSWER, language)
            .as(Outcome.ANSWER, Optional.of(RequiredArticles.LANGUAGES));
    return carefully(message, context)
        .say(Kind.EMERGENCY, Phrase.ENGLISH_ONLY)
        .give(base.article(RequiredArticles.LANGUAGES), 0)
        .turn(findings, Optional.of(RequiredArticles.LANGUAGES), 0);
  }

  Turn contacts(Message message, Context context, Article article) {
    Findings findings =
        Findings.of(Outcome.ANSWER, ScriptDetector.ENGLISH)
            .as(Outcome.ANSWER, Optional.of(article.id()));
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
    return carefully(message, context)
        .give(article, 0)
        .offerMore(article, 0)
        .offerArticles(others)
        .offerArticles(article.related())
        .turn(findings.as(findings.outcome(), Optional.of(id)), Optional.of(id), 0);
  }
}
