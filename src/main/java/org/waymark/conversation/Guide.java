package org.waymark.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrases;
import org.waymark.text.Later;
import org.waymark.text.SentenceEncoder;
import org.waymark.text.Tokens;
import org.waymark.understanding.language.LanguageGuess;
import org.waymark.understanding.retrieval.Explanation;
import org.waymark.understanding.retrieval.Ranking;

/**
 * Answers a message. The order of the steps is the order of what matters: who may be reading, which
 * language, danger, what was asked for by a digit or a word, where the person is, and what they
 * want to know.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Guide {
  private static final Pattern DIGIT = Pattern.compile("(?:(?:reply|number|option|send) )?([1-9])");

  private final Snapshot snapshot;

  /** Most languages are never spoken to one machine: each voice is made when it is needed. */
  private final Map<String, Later<Voice>> voices = new LinkedHashMap<>();

  private final Voice english;
  private final Commands commands;
  private final LanguageChoice languages;

  /** A guide that understands messages by their words alone. */
  public Guide(Snapshot snapshot, Mode mode) {
    this(snapshot, mode, Optional::empty);
  }

  /**
   * A guide that also looks at what a message means, where its words leave a doubt, and gives
   * translations that nobody has checked only in demo mode.
   *
   * @param encoder gives the encoder, or nothing while it is not loaded; asked for every message
   */
  public Guide(Snapshot snapshot, Mode mode, Supplier<Optional<SentenceEncoder>> encoder) {
    this(snapshot, mode, mode == Mode.DEMO, encoder);
  }

  /**
   * A guide for which it is chosen what becomes of unchecked translations.
   *
   * @param unchecked whether to give them, with a line that says so, or the English
   */
  public Guide(
      Snapshot snapshot,
      Mode mode,
      boolean unchecked,
      Supplier<Optional<SentenceEncoder>> encoder) {
    this.snapshot = snapshot;
    KnowledgeBase base = snapshot.base();
    VoiceBuilder builder = new VoiceBuilder(snapshot, mode, encoder);
    this.english = builder.build(base, new Comprehension(snapshot.ranker(), snapshot.dangers()));
    voices.put(KnowledgeBase.ENGLISH, Later.of(english));
    snapshot
        .others()
        .forEach(
            (code, known) ->
                voices.put(
                    code, new Later<>(() -> builder.build(base.in(code, unchecked), known.get()))));
    this.commands = new Commands(base);
    this.languages = new LanguageChoice(snapshot.languages(), voices.keySet());
  }

  /** Why an article was found for a message. */
  public Explanation explain(String message, String article) {
    LanguageChoice.Spoken spoken = languages.of(message, Optional.empty());
    return voice(spoken.language()).understanding().explain(message, article);
  }

  /** How the service speaks a language: English where it does not. */
  Voice voice(String language) {
    Later<Voice> voice = voices.get(language);
    return voice == null ? english : voice.get();
  }

  /** The cards for an interpreter, one for each language but English. */
  public List<Card> cards() {
    return snapshot.base().translations().values().stream()
        .map(translation -> Card.of(snapshot.base(), translation.phrases()))
        .toList();
  }

  /** The snapshot that this guide answers from. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** The languages in which the service says something, English first. */
  public List<String> languages() {
    return List.copyOf(voices.keySet());
  }

  /**
   * Answers a message.
   *
   * @param message what the person wrote
   * @param before the context of the last turn; what does not fit this snapshot is ignored
   */
  public Turn reply(Message message, Context before) {
    Context context = fitting(before);
    Voice current = voice(context.language().orElse(KnowledgeBase.ENGLISH));
    String normalised = Tokens.normalise(message.text());
    Optional<Commands.Meant> command = commands.of(normalised, current.language());
    if (command.isPresent() && command.get().command() == Phrases.Command.WHO) {
      return english.replies().whoIsThis(message);
    }
    if (ReservedWords.isStop(normalised)) {
      return current.replies().stopped(message);
    }
    Optional<String> named = commands.language(normalised).filter(l -> isCalm(l, message.text()));
    if (named.isPresent()) {
      return voice(named.get()).goOn(message, context);
    }
    LanguageChoice.Spoken spoken = languages.of(message.text(), context.language());
    Heard heard = Heard.of(message, spoken, this::voice);
    Optional<DangerKind> danger = danger(message, context, heard);
    if (danger.isPresent()) {
      Voice voice = voice(heard.language());
      Turn turn = voice.danger(message, context, heard.ranking(), danger.get());
      return voice.replies().offering(turn, message, spoken.offered());
    }
    if (normalised.isEmpty()) {
      return current.empty(message, context);
    }
    Matcher digit = DIGIT.matcher(normalised);
    if (digit.matches()) {
      return chosen(message, context, current, Integer.parseInt(digit.group(1)));
    }
    if (command.isPresent()) {
      return voice(command.get().language()).command(message, context, command.get().command());
    }
    if (ReservedWords.isStart(normalised)) {
      return current.command(message, context, Phrases.Command.MENU);
    }
    return answer(message, context, spoken, heard);
  }

  /** Whether no rule sees danger: likeness alone says little of a message that names a language. */
  private boolean isCalm(String language, String text) {
    return english.understanding().byRules(text).isEmpty()
        && voice(language).understanding().byRules(text).isEmpty();
  }

  private Turn answer(Message message, Context context, LanguageChoice.Spoken spoken, Heard heard) {
    if (spoken.isUnknown()) {
      return english.replies().otherLanguage(message, context);
    }
    Voice voice = voice(spoken.language());
    Turn turn = voice.answer(message, context, heard.ranking());
    return voice.replies().offering(turn, message, spoken.offered());
  }

  private Turn chosen(Message message, Context context, Voice current, int digit) {
    boolean offered = digit <= context.options().size();
    if (offered && context.options().get(digit - 1) instanceof Option.Speak speak) {
      return voice(speak.language()).goOn(message, context);
    }
    return current.chosen(message, context, digit);
  }

  /** Drops what a changed knowledge base, or a hand that is not ours, put into a context. */
  private Context fitting(Context context) {
    boolean known =
        context.article().map(id -> snapshot.base().article(id) != null).orElse(true)
            && context.options().stream().allMatch(this::isKnown);
    Optional<String> language = context.language().filter(voices::containsKey);
    return known && language.equals(context.language())
        ? context
        : new Context(Optional.empty(), 0, List.of(), context.area(), context.danger(), language);
  }

  private boolean isKnown(Option option) {
    if (option instanceof Option.Speak speak) {
      return voices.containsKey(speak.language());
    }
    return !(option instanceof Option.Show show) || snapshot.base().article(show.article()) != null;
  }

  private Optional<DangerKind> danger(Message message, Context context, Heard heard) {
    if (heard.danger().isPresent()) {
      return heard.danger();
    }
    return context
        .danger()
        .filter(
            kind ->
                snapshot.dangers().isDangerWhenCareful(message.text())
                    || voice(heard.language()).understanding().isDangerWhenCareful(message.text()));
  }

  /**
   * What was understood of a message, by everyone who may have understood it.
   *
   * @param language the language to answer in
   * @param ranking the articles that may answer it
   * @param danger the danger it shows
   */
  private record Heard(String language, Ranking ranking, Optional<DangerKind> danger) {
    static Heard of(
        Message message,
        LanguageChoice.Spoken spoken,
        java.util.function.Function<String, Voice> voices) {
      String language = spoken.language();
      Understood first = voices.apply(language).understanding().understand(message.text());
      Ranking ranking = first.ranking();
      Optional<DangerKind> danger = first.danger();
      for (LanguageGuess guess : spoken.alsoHeard()) {
        String other = guess.language();
        Understanding understanding = voices.apply(other).understanding();
        Understood also = understanding.understand(message.text(), guess.probability());
        // What only may be in a language is no more than chance to its examples.
        Optional<DangerKind> there =
            spoken.isLikelyForeign() ? also.danger() : understanding.byRules(message.text());
        if (danger.isEmpty() && there.isPresent()) {
          danger = there;
          language = other;
        }
        if (!Sureness.isUnderstood(ranking) && Sureness.isSure(also.ranking())) {
          ranking = also.ranking();
        }
      }
      return new Heard(language, ranking, danger);
    }
  }
}
