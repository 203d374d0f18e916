package org.waymark.knowledge;

/** The danger rules and the phrases of {@link KnowledgeFixture}. */
final class FixtureRules {
  static final String SAFETY =
      """
      words:
        he: [he, she, they, my husband]
        weapon: [knife, gun]
        kid: [child, baby, my son, my daughter]
      unless:
        past: ["years_ago|last_year"]
        media: ["film|movie"]
      rules:
        - id: child-hit
          kind: child
          when: ["{he} hitting {kid}"]
          unless: [past, media]
          matches: [my husband is hitting my son]
          ignores: [in the film he is hitting my son]
        - id: suicide-plan
          kind: suicide
          when: ["kill_myself", "took all ... pills"]
          unless: [past]
          matches: [i will kill myself, i took all of the pills]
          ignores: [i wanted to kill myself years ago]
        - id: attack-weapon
          kind: attack
          when: ["{he} has|got {weapon}", "kill_me & now|tonight"]
          unless: [past, media]
          matches: [he has a knife, she says she will kill me tonight]
          ignores: [last year he had a knife]
      careful: ["{weapon}", "^yes now$"]
      cannot-speak: ["cant|cannot talk|speak"]
      """;

  static final String EXAMPLES =
      """
      # Messages labelled by the danger they show.
      attack	he is at the door with a knife
      attack	she has a gun and is screaming at me
      attack	they are kicking the door in right now
      attack	he is strangling me
      attack	he says he will kill me tonight
      attack	hide in bathroom he smashes everything come quick
      suicide	i am going to kill myself
      suicide	i took all my pills
      suicide	standing on the bridge ready to jump
      suicide	i have the rope and say goodbye
      child	he is beating my baby right now
      child	my son is bleeding his father hit him
      child	she is hitting the child with a belt now
      child	the baby is not breathing
      none	last year he had a knife
      none	i wanted to kill myself years ago
      none	we watched a film about a gun
      none	he hit me last month and i want advice
      none	my sister was beaten when she was a child
      none	will the police ask about my visa
      none	can i talk to somebody
      """;

  static final String PHRASES =
      """
      phrases:
        danger-attack: "If you are in danger now, call {{number emergency-999}}. On a mobile, press 55 when told to."
        danger-suicide: "If your life is at risk now, call {{number emergency-999}}. To talk: {{contact samaritans}}"
        danger-child: "If a child is in danger now, call {{number emergency-999}}."
        careful: "In danger now? Call {{number emergency-999}}."
        not-emergency: Not an emergency
        not-emergency-reply: "OK. If that changes, call {{number emergency-999}}. Or choose:"
        help: "In danger now? Call {{number emergency-999}}. To talk: {{contact victim-support}}"
        unsure: "Sorry, we did not understand. To talk: {{contact victim-support}}. Danger: {{number emergency-999}}. Or choose:"
        choose: "Which is closest?"
        menu: "What do you want to know?"
        menu-label: Menu
        more-label: More
        reply-with: "Reply {choices}"
        no-more: "That is all of this answer."
        not-offered: "That number was not one of the choices. Or choose:"
        empty: "We got no words from you. In danger now? Call {{number emergency-999}}."
        ask-place-short: "For your local service, send us your town."
        which-area: "That could be in more than one place. Which area is it?"
        in-area: "For {area}:"
        outside-area: "That is outside Cheshire:"
        no-local-number: "We have no sure number for this council."
        stopped: "The chat has ended."
        limited: "We got many messages from you. In danger now? Call {{number emergency-999}}."
        open-now: open now
        closed-now: "closed now, opens {when}"
        day-and-night: day and night
        cost-free: free
        cost-local: costs the same as a normal call
        cost-london: costs the same as a call to London
        unchecked: Nobody has checked this yet.
        hours-unsure: "hours not sure: {hours}"
        relay: "Text relay: {number}."
        text-word-to: "text {word} to {number}"
        press: "option {key}"
        beside: "or {contact}, {say}"
        reviewed: "Reviewed on {date}."
        not-reviewed: This answer has not been reviewed yet.
        language-name: English
        language-english: English
        english-answer: "This answer is in English. You can ask for an interpreter."
        unchecked-translation: No speaker of this language has checked this text yet.
        card: "I need help. I need an interpreter for {language}."
        card-label: Card to show
        continue-in: In English
        which-language: "Is another language better for you?"
      commands:
        help: [help, sos, "999"]
        menu: [menu, list]
        more: [more, next]
        back: [back, go back]
        who: [who is this, wrong number]
      names: [english, in english]
      menu: [domestic-abuse, will-police-share, talk-to-person]
      areas:
        cheshire-east: Cheshire East
        cheshire-west-and-chester: West Cheshire and Chester
        halton: Halton
        warrington: Warrington
        outside: Outside Cheshire
      """;

  private FixtureRules() {}
}
