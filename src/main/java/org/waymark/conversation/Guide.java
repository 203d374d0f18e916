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
import org.waymark.knowledge.Vocabulary;
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

  /** A cry for help is shorter: whoever writes it should read 999 and nothing else. */
  private static final int WORDS_OF_A_QUESTION = 7;

  private final Snapshot snapshot;
  private final KnowledgeBase base;
  private final Understanding understanding;
  private final FollowUps followUps;
  private final Questions questions;
  private final Replies replies;

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
    this.followUps = new FollowUps(base.vocabulary().followUps());
    this.questions = new Questions(base.vocabulary());
    Phrases phrases = base.phrases();
    ContactChooser chooser = new ContactChooser(base.contacts(), mode);
    ContactText text = new ContactText(chooser, phrases);
    Layout sms = new SmsLayout(base.contacts(), text, phrases);
    Layout web =
        new WebLayout(base.contacts(), chooser, new ContactHtml(chooser, phrases), text, phrases);
    this.replies = new Replies(base, sms, web);
  }

  /** Why an article was found for a message. */
  public Explanation explain(String message, String article) {
    return understanding.explain(message, article);
  }

  Layout layout(Channel channel) {
    return replies.layout(channel);
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
      return replies.whoIsThis(message);
    }
    if (ReservedWords.isStop(normalised)) {
      return replies.stopped(message);
    }
    Understood understood = understanding.understand(message.text());
    Optional<DangerKind> danger = danger(message, context, understood);
    if (danger.isPresent()) {
      return danger(message, context, understood.ranking(), danger.get());
    }
    if (normalised.isEmpty()) {
      return replies
          .compose(message, context)
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
      return replies.otherLanguage(message, context, language);
    }
    return placeOrQuestion(message, context, inContext(message, context, understood.ranking()));
  }

  /** A command is one with a greeting or a "please" around it too. */
  private Phrases.Command command(String normalised) {
    Phrases.Command whole = base.phrases().command(normalised);
    return whole == null
        ? base.phrases().command(base.vocabulary().withoutFiller(normalised))
        : whole;
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
    Composer composer =
        replies.compose(message, here).say(Kind.EMERGENCY, RequiredArticles.phrase(kind));
    boolean answers =
        Sureness.isSure(ranking)
            && !RequiredArticles.isEmergency(ranking.best())
            && Tokens.of(message.text()).size() >= WORDS_OF_A_QUESTION;
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
    if (option instanceof Option.Calm) {
      return replies
          .compose(message, context.calm())
          .say(Kind.QUESTION, Phrase.NOT_EMERGENCY_REPLY)
          .offerMenu()
          .turn(findings, Optional.empty(), 0);
    }
    return replies.menu(message, context, findings);
  }

  private Turn command(Message message, Context context, Phrases.Command command) {
    Findings findings = Findings.of(Outcome.COMMAND, ScriptDetector.ENGLISH);
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

  private Turn placeOrQuestion(Message message, Context context, Ranking ranking) {
    Optional<PlaceMatch> place = snapshot.places().find(message.text());
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
            ScriptDetector.ENGLISH);
    if (place.isPresent() && Sureness.isAboutThePlace(others(place.get()), ranking)) {
      return place(message, context, place.get(), findings);
    }
    return question(message, withArea(context, place), ranking, findings);
  }

  /** The last article, if its contacts are asked for: where they are, when, what they cost. */
  private Optional<Article> askedOfContacts(Message message, Context context) {
    return context
        .article()
        .filter(id -> followUps.asksOfContacts(message.text()))
        .map(base::article)
        .filter(article -> !AreaMacros.contacts(article.sms()).isEmpty());
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
    if (!Sureness.isUnderstood(ranking)) {
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
