package org.waymark.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrase;
import org.waymark.knowledge.Phrases;
import org.waymark.knowledge.Translation;
import org.waymark.text.SentenceEncoder;

/** Gives the service a voice in each of its languages. */
final class VoiceBuilder {
  private final Snapshot snapshot;
  private final Mode mode;
  private final Supplier<Optional<SentenceEncoder>> encoder;
  private final Map<String, String> names = new HashMap<>();

  VoiceBuilder(Snapshot snapshot, Mode mode, Supplier<Optional<SentenceEncoder>> encoder) {
    this.snapshot = snapshot;
    this.mode = mode;
    this.encoder = encoder;
    KnowledgeBase base = snapshot.base();
    names.put(KnowledgeBase.ENGLISH, base.phrases().text(Phrase.CONTINUE_IN));
    base.translations()
        .forEach((code, known) -> names.put(code, known.phrases().text(Phrase.CONTINUE_IN)));
  }

  /** The card of a language; in English nobody needs one. */
  private Optional<Card> card(Phrases phrases) {
    return phrases.language().equals(KnowledgeBase.ENGLISH)
        ? Optional.empty()
        : Optional.of(Card.of(snapshot.base(), phrases));
  }

  /**
   * @param base the knowledge base as it is seen in the language
   */
  Voice build(KnowledgeBase base, Comprehension known) {
    Phrases phrases = base.phrases();
    ContactChooser chooser = new ContactChooser(base.contacts(), mode);
    ContactText text = new ContactText(chooser, phrases);
    Layout sms = new SmsLayout(base.contacts(), text, phrases);
    Layout web =
        new WebLayout(base.contacts(), chooser, new ContactHtml(chooser, phrases), text, phrases);
    String language = phrases.language();
    Translation translation = snapshot.base().translations().get(language);
    boolean english = translation == null;
    return new Voice(
        base,
        new Understanding(
            known.ranker(),
            known.dangers(),
            english ? DangerTriage.MANY_EXAMPLES : DangerTriage.FEW_EXAMPLES,
            english ? encoder : Optional::empty),
        new Replies(base, names, card(phrases), sms, web),
        snapshot.places(),
        english || translation.answers());
  }
}
