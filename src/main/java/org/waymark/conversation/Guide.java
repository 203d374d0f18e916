package org.waymark.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.conversation.Block.Kind;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Phrases;
import org.waymark.text.SentenceEncoder;
import org.waymark.text.Tokens;
import org.waymark.understanding.language.ScriptDetector;
import org.waymark.understanding.place.PlaceMatch;
import org.waymark.understanding.retrieval.Explanation;
import org.waymark.understanding.retrieval.Ranking;

/**
 * Answers a message. The order of the steps is the order of what matters: who may be reading,
 * danger, what was asked for by a digit or a word, where the person is, and what they want to know.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Guide {
  private static final Pattern DIGIT = Pattern.compile("(?:(?:reply|number|option|send) )?([1-9])");

  private final Snapshot snapshot;
  private final KnowledgeBase base;
  private final Understanding understanding;
  private final Layout sms;
  private final Layout web;

  /** A guide that understands messages by their words alone. */
  public Guide(Snapshot snapshot, Mode mode) {
    this(snapshot, mode, Optional::empty);
  }

  /**
   * A guide that also looks at what a message means, where its words leave a doubt.
   *
   * @param encoder gives the encoder, or nothing while it is not loaded; asked for every message
   */
  public Guide(Snapshot snapshot, Mode mode, Supplier<Optional<SentenceEncoder>> encoder) {
    this.snapshot = snapshot;
    this.base = snapshot.base();
    this.understanding = new Understanding(snapshot.ranker(), snapshot.dangers(), encoder);
    Phrases phrases = base.phrases();
    ContactChooser chooser = new ContactChooser(base.contacts(), mode);
    ContactText text = new ContactText(chooser, phrases);
    this.sms = new SmsLayout(base.contacts(), text, phrases);
    this.web =
        new WebLayout(base.contacts(), chooser, new ContactHtml(chooser, phrases), text, phrases);
  }

  /** Why an article was found for a message. */
  public Explanation explain(String message, String article) {
    return understanding.explain(message, article);
  }

  /** The snapshot that this guide answers from. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /**
   * Answers a message.
   *
   * @param message what the person wrote
   * @param before the context of the last turn; what does not fit this snapshot is ignored
   */
  public Turn reply(Message message, Context before) {
    Context context = fitting(before);
    String normalised = Tokens.normalise(message.text());
    Phrases.Command command = command(normalised);
    if (command == Phrases.Command.WHO) {
      return whoIsThis(message);
    }
    if (ReservedWords.isStop(normalised)) {
      return stopped(message);
    }
    Understood understood = understanding.understand(message.text());
    Optional<DangerKind> danger = danger(message, context, understood);
    if (danger.isPresent()) {
      return danger(message, context, understood.ranking(), danger.get());
    }
    if (normalised.isEmpty()) {
      return compose(message, context)
          .say(Kind.NOTE, Phrase.EMPTY)
          .turn(
              Findings.of(Outcome.NONE, ScriptDetector.ENGLISH), context.article(), context.page());
    }
    Matcher digit = DIGIT.matcher(normalised);
    if (digit.matches()) {
      return chosen(message, context, Integer.parseInt(digit.group(1)));
    }
    if (command != null || ReservedWords.isStart(normalised)) {
      return command(message, context, command == null ? Phrases.Command.MENU : command);
    }
    String language = ScriptDetector.detect(message.text());
    if (!language.equals(ScriptDetector.ENGLISH)) {
      return otherLanguage(message, context, language);
    }
    return placeOrQuestion(message, context, understood.ranking());
  }

  /** A command is one with a greeting or a "please" around it too. */
  private Phrases.Command command(String normalised) {
    Phrases.Command whole = base.phrases().command(normalised);
    return whole == null
        ? base.phrases().command(base.vocabulary().withoutFiller(normalised))
        : whole;
  }

  private Composer compose(Message message, Context context) {
    return new Composer(base, layout(message.channel()), message, context);
  }

  Layout layout(Channel channel) {
    return channel == Channel.SMS ? sms : web;
  }

  /** Starts a reply that leads with a reminder of 999 while care is needed. */
  private Composer carefully(Message message, Context context) {
    Composer composer = compose(message, context);
    return context.danger().isEmpty() ? composer : composer.say(Kind.EMERGENCY, Phrase.CAREFUL);
  }

  /** Drops what a changed knowledge base, or a hand that is not ours, put into a context. */
  private Context fitting(Context context) {
    boolean known =
        context.article().map(id -> base.article(id) != null).orElse(true)
            && context.options().stream().allMatch(this::isKnown);
    return known
        ? context
        : new Context(Optional.empty(), 0, List.of(), context.area(), context.danger());
  }

  private boolean isKnown(Option option) {
    return !(option instanceof Option.Show show) || base.article(show.article()) != null;
  }

  /** The same for everybody, whatever was said before: the wrong person may hold the phone. */
  private Turn whoIsThis(Message message) {
    String id = RequiredArticles.ABOUT;
    Findings findings =
        Findings.of(Outcome.ANSWER, ScriptDetector.ENGLISH).as(Outcome.ANSWER, Optional.of(id));
    return compose(message, Context.EMPTY)
        .give(base.article(id), 0)
        .turn(findings, Optional.empty(), 0);
  }

  private Turn stopped(Message message) {
    Composer composer = compose(message, Context.EMPTY);
    if (message.channel() == Channel.WEB) {
      composer.say(Kind.NOTE, Phrase.STOPPED);
    }
    return composer.turn(Findings.of(Outcome.COMMAND, ScriptDetector.ENGLISH), Optional.empty(), 0);
  }

  private Optional<DangerKind> danger(Message message, Context context, Understood understood) {
    if (understood.danger().isPresent()) {
      return understood.danger();
    }
    return context.danger().filter(kind -> snapshot.dangers().isDangerWhenCareful(message.text()));
  }

  private Turn danger(Message message, Context context, Ranking ranking, DangerKind kind) {
    Optional<PlaceMatch> place = snapshot.places().find(message.text());
    Context here = withArea(context, place);
    String help = RequiredArticles.emergency(kind);
    Composer composer = compose(message, here).say(Kind.EMERGENCY, RequiredArticles.phrase(kind));
    boolean answers = Sureness.isSure(ranking) && !RequiredArticles.isEmergency(ranking.best());
    String article = answers ? ranking.best() : help;
    if (snapshot.dangers().cannotSpeak(message.text())) {
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
            ScriptDetector.ENGLISH);
    return composer.turn(findings, Optional.of(article), 0, Optional.of(kind));
  }

  private Turn chosen(Message message, Context context, int digit) {
    Findings findings = Findings.of(Outcome.COMMAND, ScriptDetector.ENGLISH);
    if (digit > context.options().size()) {
      return carefully(message, context)
          .say(Kind.QUESTION, Phrase.NOT_OFFERED)
          .offerMenu()
          .turn(findings, context.article(), context.page());
    }
    Option option = context.options().get(digit - 1);
    if (option instanceof Option.Show show) {
      return article(message, context, show.article(), findings, List.of());
    }
    if (option instanceof Option.Choose choose) {
      return inArea(message, context.withArea(choose.area()), findings);
    }
    if (option instanceof Option.More) {
      return more(message, context, findings);
    }
    if (option instanceof Option.Calm) {
      return compose(message, context.calm())
          .say(Kind.QUESTION, Phrase.NOT_EMERGENCY_REPLY)
          .offerMenu()
          .turn(findings, Optional.empty(), 0);
    }
    return menu(message, context, findings);
  }

  private Turn command(Message message, Context context, Phrases.Command command) {
    Findings findings = Findings.of(Outcome.COMMAND, ScriptDetector.ENGLISH);
    return switch (command) {
      case HELP ->
          compose(message, context)
              .say(Kind.EMERGENCY, Phrase.HELP)
              .offer(new Option.Show(RequiredArticles.SILENT_CALL))
              .offer(new Option.Show(RequiredArticles.PERSON))
              .offer(new Option.Menu())
              .turn(findings, context.article(), context.page());
      case MORE -> more(message, context, findings);
      case BACK -> back(message, context, findings);
      default -> menu(message, context, findings);
    };
  }

  private Turn menu(Message message, Context context, Findings findings) {
    return carefully(message, context)
        .say(Kind.QUESTION, Phrase.MENU)
        .offerMenu()
        .turn(findings, Optional.empty(), 0);
  }

  private Turn more(Message message, Context context, Findings findings) {
    if (context.article().isEmpty()) {
      return menu(message, context, findings);
    }
    Article article = base.article(context.article().get());
    return page(message, context, findings, article, context.page() + 1);
  }

  private Turn back(Message message, Context context, Findings findings) {
    if (context.article().isEmpty() || context.page() == 0) {
      return menu(message, context, findings);
    }
    Article article = base.article(context.article().get());
    return page(message, context, findings, article, context.page() - 1);
  }

  private Turn page(
      Message message, Context context, Findings findings, Article article, int page) {
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

  private Turn otherLanguage(Message message, Context context, String language) {
    Findings findings =
        Findings.of(Outcome.ANSWER, language)
            .as(Outcome.ANSWER, Optional.of(RequiredArticles.LANGUAGES));
    return carefully(message, context)
        .say(Kind.EMERGENCY, Phrase.ENGLISH_ONLY)
        .give(base.article(RequiredArticles.LANGUAGES), 0)
        .turn(findings, Optional.of(RequiredArticles.LANGUAGES), 0);
  }

  private Turn placeOrQuestion(Message message, Context context, Ranking ranking) {
    Optional<PlaceMatch> place = snapshot.places().find(message.text());
    Findings findings =
        new Findings(
            Outcome.NONE,
            Optional.empty(),
            Sureness.nearest(ranking),
            ranking.confidence(),
            Optional.empty(),
            areas(place),
            ScriptDetector.ENGLISH);
    if (place.isPresent() && Sureness.isAboutThePlace(place.get(), ranking)) {
      return place(message, context, place.get(), findings);
    }
    return question(message, withArea(context, place), ranking, findings);
  }

  private Turn place(Message message, Context context, PlaceMatch place, Findings findings) {
    if (!place.isAmbiguous()) {
      return inArea(message, context.withArea(place.areas().iterator().next()), findings);
    }
    Composer composer = carefully(message, context).say(Kind.QUESTION, Phrase.WHICH_AREA);
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
            .filter(id -> layout(message.channel()).dependsOnArea(base.article(id)))
            .orElse(area == Area.OUTSIDE ? RequiredArticles.OTHER_AREA : RequiredArticles.IDVA);
    Article article = base.article(local);
    String heading =
        area == Area.OUTSIDE
            ? base.phrases().text(Phrase.OUTSIDE_AREA)
            : base.phrases().text(Phrase.IN_AREA, "area", base.phrases().area(area));
    return carefully(message, context)
        .say(Kind.NOTE, heading)
        .give(article, 0)
        .offerMore(article, 0)
        .offerArticles(article.related())
        .turn(findings.as(Outcome.ANSWER, Optional.of(local)), Optional.of(local), 0);
  }

  private Turn question(Message message, Context context, Ranking ranking, Findings findings) {
    if (!Sureness.isUnderstood(ranking)) {
      return context.danger().isPresent()
          ? stillInDanger(message, context, findings)
          : unsure(message, context, findings);
    }
    List<String> near = Sureness.nearest(ranking);
    if (Sureness.isTooClose(ranking)) {
      Composer composer = carefully(message, context).say(Kind.QUESTION, Phrase.CHOOSE);
      near.forEach(id -> composer.offer(new Option.Show(id)));
      return composer.turn(
          findings.as(Outcome.CHOICES, Optional.empty()), context.article(), context.page());
    }
    List<String> others = near.subList(1, near.size());
    Findings answered = findings.as(Outcome.ANSWER, Optional.of(ranking.best()));
    return article(
        message, context, ranking.best(), answered, Sureness.isSure(ranking) ? List.of() : others);
  }

  /** Gives an article; the choices below it are its rest, other likely articles, related ones. */
  private Turn article(
      Message message, Context context, String id, Findings findings, List<String> others) {
    Article article = base.article(id);
    return carefully(message, context)
        .give(article, 0)
        .offerMore(article, 0)
        .offerArticles(others)
        .offerArticles(article.related())
        .turn(findings.as(findings.outcome(), Optional.of(id)), Optional.of(id), 0);
  }

  /** After a disclosure, what cannot be understood ("nobody") is not brushed off with a menu. */
  private Turn stillInDanger(Message message, Context context, Findings findings) {
    DangerKind kind = context.danger().orElseThrow();
    return compose(message, context)
        .say(Kind.EMERGENCY, RequiredArticles.phrase(kind))
        .offer(new Option.Show(RequiredArticles.emergency(kind)))
        .offer(new Option.Show(RequiredArticles.PERSON))
        .turn(findings, context.article(), context.page());
  }

  private Turn unsure(Message message, Context context, Findings findings) {
    Composer composer = carefully(message, context).say(Kind.QUESTION, Phrase.UNSURE);
    return composer.offerMenu().turn(findings, context.article(), context.page());
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
