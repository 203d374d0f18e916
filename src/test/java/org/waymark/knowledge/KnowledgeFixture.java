package org.waymark.knowledge;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * A small knowledge base without a fault, for every test that needs one. Its numbers are invented:
 * they lie in the range that Ofcom keeps free for drama, but for the public 999 and 101.
 *
 * <p>Take {@link #files()} and spoil or change one text of it with {@link KnowledgeFiles#with}, or
 * {@link #base()} when any knowledge will do.
 */
public final class KnowledgeFixture {
  /** Every contact; all but the two {@code always} ones lead to another by {@code instead}. */
  public static final String CONTACTS =
      """
      check-again-after-days: 180
      refused:
        - {number: "01632 960 666", why: an old line}
      by-area:
        idva:
          cheshire-east: da-cheshire-east
          cheshire-west-and-chester: da-cheshire-west
          halton: da-halton
          warrington: da-warrington
          outside: ndah-refuge
          unknown: ndah-refuge
      aliases:
        helpline: victim-support
      contacts:
        emergency-999:
          name: Emergency
          does: Police, ambulance or fire when someone is in danger now.
          phone: "999"
          relay: "18000"
          hours: always
          hours-confidence: high
          cost: free
          sources: [{url: "https://example.org/999", date: 2026-01-02}]
          confidence: high
          always: true
        cheshire-police-101:
          name: Police
          does: To report a crime that is not happening now.
          phone: "101"
          relay: "18001 101"
          hours: unknown
          cost: free
          sources: [{url: "https://example.org/101", date: 2026-01}]
          confidence: high
          checked: {on: 2026-11-02, by: AB}
          always: true
        ndah-refuge:
          name: National Domestic Abuse Helpline
          sms-name: Abuse helpline
          does: For women hurt by someone at home, day and night.
          phone: "01632 960 247"
          web: https://example.org/refuge
          hours: always
          hours-confidence: high
          cost: free
          sources: [{url: "https://example.org/refuge", date: 2026}]
          confidence: high
          checked: {on: 2026-11-02, by: AB}
          instead: cheshire-police-101
        cheshire-cares:
          name: Cheshire CARES
          does: Free help after a crime.
          phone: "01632 960 336"
          hours:
            - {days: mon-fri, from: "08:00", to: "20:00"}
            - {days: sat, from: "09:00", to: "24:00"}
          bank-holidays: closed
          hours-confidence: medium
          when-closed: victim-support
          cost: local
          warning: It is run by the police service.
          sources: [{url: "https://example.org/cares", date: undated, note: old page}]
          confidence: medium
          checked: {on: 2026-11-02, by: AB}
          beside: cheshire-police-101
          beside-say: ask for Cheshire CARES
          instead: cheshire-police-101
          instead-say: ask for Cheshire CARES
        victim-support:
          name: Victim Support
          does: Someone to talk to after a crime, day and night.
          phone: "01632 960 111"
          text: "01632 960 112"
          text-say: HELP
          hours: always
          hours-confidence: high
          cost: free
          sources: [{url: "https://example.org/victims", date: 2026-02-01}]
          confidence: high
          checked: {on: 2026-11-02, by: AB}
          instead: cheshire-police-101
        samaritans:
          name: Samaritans
          does: To talk about anything, day and night.
          phone: "01632 960 123"
          hours: always
          hours-confidence: high
          cost: free
          sources: [{url: "https://example.org/talk", date: 2026-02-01}]
          confidence: high
          checked: {on: 2026-11-02, by: AB}
          instead: emergency-999
        da-cheshire-east:
          name: Cheshire East Domestic Abuse Hub
          sms-name: Abuse Hub East
          does: Advisers for people hurt by someone at home.
          phone: "01632 960 500"
          hours: [{days: mon-fri, from: "09:00", to: "17:00"}]
          bank-holidays: closed
          hours-confidence: high
          when-closed: ndah-refuge
          cost: local
          sources: [{url: "https://example.org/east", date: 2026-02-01}]
          confidence: high
          checked: {on: 2026-11-02, by: AB}
          instead: ndah-refuge
        da-cheshire-west:
          name: Cheshire West Domestic Abuse Service
          sms-name: Abuse service West
          does: Advisers for people hurt by someone at home.
          hours: unknown
          sources: [{url: "https://example.org/west", date: 2026-02-01}]
          confidence: unconfirmed
          instead: ndah-refuge
        da-halton:
          name: Halton Domestic Abuse Service
          sms-name: Abuse service Halton
          does: Advisers for people hurt by someone at home.
          phone: "01632 960 501"
          hours: always
          hours-confidence: medium
          sources: [{url: "https://example.org/halton", date: 2026-02-01}]
          confidence: medium
          checked: {on: 2026-11-02, by: AB}
          instead: ndah-refuge
        da-warrington:
          name: Warrington Domestic Abuse Service
          sms-name: Abuse service Warrington
          does: Advisers for people hurt by someone at home.
          hours: unknown
          sources: [{url: "https://example.org/warrington", date: 2026-02-01}]
          confidence: unconfirmed
          instead: ndah-refuge
      """;

  /** Promises that articles may not make, and the honest wording. */
  public static final String NEVER_SAY =
      """
      promises:
        - why: no law stops police from telling the Home Office
          patterns:
            - "\\\\bpolice\\\\b[^.!?]{0,20}\\\\b(will not|won't|never) tell\\\\b"
        - why: every service has limits
          patterns:
            - "\\\\bguarantee(s|d)?\\\\b"
            - "\\\\bcompletely (confidential|anonymous)\\\\b"
      allowed:
        - "\\\\bcannot promise\\\\b[^.!?]*"
      """;

  /** Phone spelling, words of like meaning, filler. */
  public static final String WORDS =
      """
      spelling:
        u: you
        r: are
        pls: please
        gonna: going to
      same:
        husband: [husband, wife, partner, boyfriend]
        police: [police, officer, cops]
      filler: [please, hey, the]
      follow-ups:
        openers: [and, what about]
        pointers: [that, they]
        where: [where]
        when: [open]
        cost: [cost]
      several-questions:
        openers: [can, will]
        joins: [also]
        after-and: [can]
      """;

  private KnowledgeFixture() {}

  /** The texts. */
  public static KnowledgeFiles files() {
    Map<String, String> texts = new TreeMap<>(FixtureArticles.texts());
    texts.put("contacts.yaml", CONTACTS);
    texts.put("places.tsv", places());
    texts.put("never-say.yaml", NEVER_SAY);
    texts.put("safety/en.yaml", FixtureRules.SAFETY);
    texts.put("safety/en-examples.tsv", FixtureRules.EXAMPLES);
    texts.put("phrases/en.yaml", FixtureRules.PHRASES);
    texts.put("words/en.yaml", WORDS);
    texts.put("messages/en.tsv", "# none\n");
    texts.put("out-of-scope/en.txt", outOfScope());
    texts.put("README.md", "How to change an answer.\n");
    return new KnowledgeFiles(texts);
  }

  /** The texts, compiled. */
  public static KnowledgeBase base() {
    Problems problems = new Problems();
    KnowledgeBase base = KnowledgeCompiler.compile(files(), problems);
    if (!problems.sorted().isEmpty()) {
      throw new IllegalStateException("the fixture has faults: " + problems.sorted());
    }
    return base;
  }

  private static String places() {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add("kind\tname\talso\tareas\tnote\tconfidence");
    lines.add("place\tCrewe\t\tcheshire-east\t\thigh");
    lines.add("place\tMacclesfield\tMacc; Maccy\tcheshire-east\t\thigh");
    lines.add("place\tMiddlewich\t\tcheshire-east\t\thigh");
    lines.add("place\tChester\t\tcheshire-west-and-chester\t\thigh");
    lines.add("place\tOver\t\tcheshire-west-and-chester\tCOMMON: an ordinary word\thigh");
    lines.add("place\tWeston\t\tcheshire-east; halton\tTwo villages\thigh");
    lines.add("place\tWeston Point\t\thalton\t\thigh");
    lines.add("place\tRuncorn\t\thalton\t\thigh");
    lines.add("place\tWidnes\t\thalton\t\thigh");
    lines.add("place\tWarrington\t\twarrington\t\thigh");
    lines.add("place\tManchester\t\toutside\t\thigh");
    lines.add("place\tAltrincham\t\toutside\t\thigh");
    lines.add("district\tCW1\t\tcheshire-east\t\thigh");
    lines.add("district\tCW10\t\tcheshire-east; cheshire-west-and-chester\tStraddles\thigh");
    lines.add("district\tWA7\t\thalton\t\thigh");
    lines.add("district\tWA1\t\twarrington\t\thigh");
    lines.add("district\tM1\t\toutside\t\thigh");
    return lines.toString();
  }

  private static String outOfScope() {
    return """
        # Messages that have nothing to do with the service.
        what is the weather tomorrow
        best pizza in town
        who won the football
        tell me a joke
        when is the next bus
        how do i bake bread
        cheap flights to spain
        my laptop screen is broken
        """;
  }
}
