package org.waymark.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Phrase;

/** Shows what an article or phrase becomes, for those who check and edit it. */
public final class Preview {
  private final KnowledgeBase base;
  private final SmsLayout layout;
  private final WebLayout web;

  public Preview(KnowledgeBase base, Mode mode) {
    this.base = base;
    ContactChooser chooser = new ContactChooser(base.contacts(), mode);
    ContactText text = new ContactText(chooser, base.phrases());
    ContactHtml html = new ContactHtml(chooser, base.phrases());
    this.layout = new SmsLayout(base.contacts(), text, base.phrases());
    this.web = new WebLayout(base.contacts(), chooser, html, text, base.phrases());
  }

  /** The short answer of an article, to a person in an area (empty: not known) at a moment. */
  public String shortAnswer(Article article, Optional<Area> area, Instant at) {
    return layout.article(article, 0, new Layout.Scene(area, at)).get(0).text();
  }

  /** The web answer of an article, to a person in an area at a moment. */
  public List<Block> webAnswer(Article article, Optional<Area> area, Instant at) {
    return web.article(article, 0, new Layout.Scene(area, at));
  }

  /** The SMS text of a phrase. */
  public String phrase(Phrase phrase, Instant at) {
    String words = base.phrases().text(phrase);
    return layout.text(Block.Kind.NOTE, words, new Layout.Scene(Optional.empty(), at)).text();
  }

  /** The areas in which an answer may differ, and the case of not knowing. */
  public static List<Optional<Area>> areas() {
    return List.of(
        Optional.empty(),
        Optional.of(Area.CHESHIRE_EAST),
        Optional.of(Area.CHESHIRE_WEST_AND_CHESTER),
        Optional.of(Area.HALTON),
        Optional.of(Area.WARRINGTON),
        Optional.of(Area.OUTSIDE));
  }
}
