package org.waymark.conversation;

import java.util.List;
import java.util.Optional;
import org.waymark.conversation.Block.Kind;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Phrases;
import org.waymark.knowledge.Vocabulary;
import org.waymark.text.Tokens;
import org.waymark.understanding.place.PlaceFinder;
import org.waymark.understanding.place.PlaceMatch;
import org.waymark.understanding.retrieval.Ranking;

/** Answers in one language what was understood. Immutable and safe for many threads. */
final class Voice {
  /** A cry for help is shorter: whoever writes it should read 999 and nothing else. */
  private static final int WORDS_OF_A_QUESTION = 7;

  private final KnowledgeBase base;
  private final Understanding understanding;
  private final Replies replies;
  private final FollowUps followUps;
  private final Questions questions;
  private final PlaceFinder places;
  private final boolean answers;

  /**
   * @param base the knowledge base as it is seen in the language
   * @param answers whether the service answers in it, not only helps in danger
   */
  Voice(
      KnowledgeBase base,
      Understanding understanding,
      Replies replies,
      PlaceFinder places,
      boolean answers) {
    this.base = base;
    this.understanding = understanding;
    this.replies = replies;
    this.followUps = new FollowUps(base.vocabulary().followUps());
    this.questions = new Questions(base.vocabulary());
    this.places = places;
    this.answers = answers;
  }

  String language() {
    return base.phrases().language();
  }

  Understanding understanding() {
    return understanding;
  }

  Replies replies() {
    return replies;
  }

  Turn empty(Message message, Context context) {
    return replies
        .compose(message, context)
        .say(Kind.NOTE, Phrase.EMPTY)
        .turn(Findings.of(Outcome.NONE, language()), context.article(), context.page());
  }

  /** Says in this language what was said last, or what can be had in it. */
  Turn goOn(Message message, Context context) {
    Findings findings = Findings.of(Outcome.ANSWER, language());
    return context.article().isEmpty()
        ? replies.greeting(message, context, findings)
        : replies.article(message, context, context.article().get(), findings, List.of());
  }

  Turn danger(Message message, Context context, Ranking ranking, DangerKind kind) {
    Optional<PlaceMatch> place = places.find(message.text());
    Context here = withArea(context, place);
    String help = RequiredArticles.emergency(kind);
    Composer composer =
        replies.compose(message, here).say(Kind.EMERGENCY, RequiredArticles.phrase(kind));
    boolean answers =
        Sureness.isSure(ranking)
            && !RequiredArticles.isEmergency(ranking.best())
            && Tokens.of(message.text()).size() >= WORDS_OF_A_QUESTION;
    String article = answers ? ranking.best() : help;
    if (understanding.cannotSpeak(message.text())) {
      composer.give(base.article(RequiredArticles.SILENT_CALL), 0);
      article = RequiredArticles.SILENT_CALL;
    } else if (answers) {
      composer.give(base.article(article), 0);
    } else if (message.channel() == Channel.WEB) {
      composer.give(base.article(help), 0);
    }
    if (kind != DangerKind.SUICIDE && !article.equals(RequiredArticles.SILENT_CALL)) {
      composer.offer(new Option.Show(RequiredArticles.SILENT_CALL));
    }
    composer.offer(new Option.Show(help));
    Findings findings =
        new Findings(
            Outcome.ANSWER,
            Optional.of(article),
            Sureness.nearest(ranking),
            ranking.confidence(),
            Optional.of(kind),
            areas(place),
            language());
    return composer.turn(findings, Optional.of(article), 0, Optional.of(kind));
  }

  Turn chosen(Message message, Context context, int digit) {
    Findings findings = Findings.of(Outcome.COMMAND, language());
    if (digit > context.options().size()) {
      return replies
          .carefully(message, context)
          .say(Kind.QUESTION, Phrase.NOT_OFFERED)
          .offerMenu()
          .turn(findings, context.article(), context.page());
    }
    Option option = context.options().get(digit - 1);
    if (option instanceof Option.Show show) {
      return replies.article(message, context, show.article(), findings, List.of());
    }
    if (option instanceof Option.Choose choose) {
      return inArea(message, context.withArea(choose.area()), findings);
    }
    if (option instanceof Option.More) {
      return replies.more(message, context, findings);
    }
    if (option instanceof Option.Card) {
      return replies.card(message, context, findings);
    }
    if (option instanceof Option.Calm) {
      return replies
          .compose(message, context.calm())
          .say(Kind.QUESTION, Phrase.NOT_EMERGENCY_REPLY)
          .offerMenu()
          .turn(findings, Optional.empty(), 0);
    }
    return replies.menu(message, context, findings);
  }

  Turn command(Message message, Context context, Phrases.Command command) {
    Findings findings = Findings.of(Outcome.COMMAND, language());
    return switch (command) {
      case HELP ->
          replies
              .compose(message, context)
              .say(Kind.EMERGENCY, Phrase.HELP)
              .offer(new Option.Show(RequiredArticles.SILENT_CALL))
              .offer(new Option.Show(RequiredArticles.PERSON))
              .offer(new Option.Menu())
              .turn(findings, context.article(), context.page());
      case MORE -> replies.more(message, context, findings);
      case BACK -> replies.back(message, context, findings);
      default -> replies.menu(message, context, findings);
    };
  }

  /** "And my kids?" after an answer is about that answer, or one next to it. */
  private Ranking inContext(Message message, Context context, Ranking ranking) {
    return context
        .article()
        .filter(id -> followUps.isOne(message.text()))
        .map(id -> FollowUps.after(base.article(id), ranking))
        .orElse(ranking);
  }

  /** Answers a message that shows no danger and is no command. */
  Turn answer(Message message, Context context, Ranking ranking) {
    return placeOrQuestion(message, context, inContext(message, context, ranking));
  }

  private Turn placeOrQuestion(Message message, Context context, Ranking ranking) {
    Optional<PlaceMatch> place = places.find(message.text());
    Optional<Article> asked = askedOfContacts(message, context);
    if (place.isEmpty() && asked.isPresent()) {
      return replies.contacts(message, context, asked.get());
    }
    Findings findings =
        new Findings(
            Outcome.NONE,
            Optional.empty(),
            Sureness.nearest(ranking),
            ranking.confidence(),
            Optional.empty(),
            areas(place),
            language());
    if (place.isPresent() && Sureness.isAboutThePlace(others(place.get()), ranking)) {
      return place(message, context, place.get(), findings);
    }
    return question(message, withArea(context, place), ranking, findings);
  }

  /** The last article, if its contacts are asked for: where they are, when, what they cost. */
  private Optional<Article> askedOfContacts(Message message, Context context) {
    return followUps.asksOfContacts(message.text())
        ? context
            .article()
            .map(base::article)
            .filter(article -> !AreaMacros.contacts(article.sms()).isEmpty())
        : Optional.empty();
  }

  /** How many words stand beside the place that are more than filler. */
  private long others(PlaceMatch place) {
    Vocabulary words = base.vocabulary();
    return place.rest().stream()
        .filter(word -> !words.filler().contains(words.spelling().getOrDefault(word, word)))
        .count();
  }

  private Turn place(Message message, Context context, PlaceMatch place, Findings findings) {
    if (!place.isAmbiguous()) {
      return inArea(message, context.withArea(place.areas().iterator().next()), findings);
    }
    Composer composer = replies.carefully(message, context).say(Kind.QUESTION, Phrase.WHICH_AREA);
    place.areas().forEach(area -> composer.offer(new Option.Choose(area)));
    return composer.turn(
        findings.as(Outcome.CHOICES, Optional.empty()), context.article(), context.page());
  }

  /**
   * The local answer: that of the last article if it asked for the town, else the council's IDVA.
   */
  private Turn inArea(Message message, Context context, Findings findings) {
    Area area = context.area().orElse(Area.OUTSIDE);
    String local =
        context
            .article()
            .filter(id -> replies.layout(message.channel()).dependsOnArea(base.article(id)))
            .orElse(area == Area.OUTSIDE ? RequiredArticles.OTHER_AREA : RequiredArticles.IDVA);
    Article article = base.article(local);
    String heading =
        area == Area.OUTSIDE
            ? base.phrases().text(Phrase.OUTSIDE_AREA)
            : base.phrases().text(Phrase.IN_AREA, "area", base.phrases().area(area));
    return replies
        .carefully(message, context)
        .say(Kind.NOTE, heading)
        .give(article, 0)
        .offerMore(article, 0)
        .offerArticles(article.related())
        .turn(findings.as(Outcome.ANSWER, Optional.of(local)), Optional.of(local), 0);
  }

  private Turn question(Message message, Context context, Ranking ranking, Findings findings) {
    if (!answers) {
      return replies.helpline(message, context, ranking, findings);
    }
    if (!isUnderstood(ranking)) {
      return context.danger().isPresent()
          ? replies.stillInDanger(message, context, findings)
          : replies.unsure(message, context, findings);
    }
    List<String> near = Sureness.nearest(ranking);
    if (Sureness.isTooClose(ranking)) {
      Composer composer = replies.carefully(message, context).say(Kind.QUESTION, Phrase.CHOOSE);
      near.forEach(id -> composer.offer(new Option.Show(id)));
      return composer.turn(
          findings.as(Outcome.CHOICES, Optional.empty()), context.article(), context.page());
    }
    List<String> asked = asked(message.text());
    if (asked.size() > 1) {
      return replies.first(message, context, asked, findings);
    }
    List<String> others = near.subList(1, near.size());
    Findings answered = findings.as(Outcome.ANSWER, Optional.of(ranking.best()));
    return replies.article(
        message, context, ranking.best(), answered, Sureness.isSure(ranking) ? List.of() : others);
  }

  private boolean isUnderstood(Ranking ranking) {
    boolean many = language().equals(KnowledgeBase.ENGLISH);
    return Sureness.isUnderstood(ranking)
        && (many || ranking.confidence() >= Sureness.UNDERSTOOD_BY_FEW);
  }

  /** The answers to a message that surely asks several questions, the most urgent first. */
  private List<String> asked(String text) {
    return questions.in(text).stream()
        .map(understanding::rankWords)
        .filter(Sureness::isSure)
        .map(Ranking::best)
        .distinct()
        .map(base::article)
        .sorted(Urgency.first())
        .map(Article::id)
        .toList();
  }

  private static Context withArea(Context context, Optional<PlaceMatch> place) {
    return place
        .filter(p -> !p.isAmbiguous())
        .map(p -> context.withArea(p.areas().iterator().next()))
        .orElse(context);
  }

  private static List<Area> areas(Optional<PlaceMatch> place) {
    return place.map(p -> List.copyOf(p.areas())).orElse(List.of());
  }
}
