package org.waymark.knowledge;

import java.util.Map;
import java.util.TreeMap;

/** The articles of {@link KnowledgeFixture}: those the conversation needs, and two others. */
final class FixtureArticles {
  private static final String DANGER = "If you are in danger now, call {{number emergency-999}}.";

  private FixtureArticles() {}

  static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    put(
        texts,
        "safety/emergency",
        "Am I in danger now?",
        "In danger now",
        "Call {{number emergency-999}}. Move away from harm if you can.",
        "silent-call",
        "emergency/danger now/how to call an ambulance/urgent help/someone is in the house/when do i"
            + " dial nines/is it an emergency/fire in my flat/somebody is bleeding/he broke the door"
            + "/quick help/what counts as urgent/is three nines free/who comes to the door/ring for"
            + " danger");
    put(
        texts,
        "safety/silent-call",
        "How do I call without speaking?",
        "Call without speaking",
        "On a mobile, call {{number emergency-999}} and press 55 when the voice asks.",
        "emergency",
        "cant talk/press 55/silent call/whisper on the phone/he is listening/call without voice"
            + "/cough or tap/i must be quiet/text instead of talk/i am deaf/lost my voice/no sound"
            + " call/they can hear me/afraid to speak aloud/what if i say nothing");
    put(
        texts,
        "safety/suicidal-feelings",
        "What if I want to die?",
        "Feeling hopeless",
        "You can talk to someone at any hour: {{contact samaritans}}",
        "talk-to-person",
        "want to die/no reason to live/thoughts of suicide/life is over/hopeless/feel like dying"
            + "/cannot go on/tired of living/hurting myself/dark thoughts/self harm/nobody would"
            + " miss me/sleep forever/overdose thoughts/end of my strength");
    put(
        texts,
        "safety/child-in-danger",
        "Is a child being hurt?",
        "A child at risk",
        "If a child is in danger now, call {{number emergency-999}}.",
        "emergency",
        "child in danger/worried about kids/the boy has bruises/little girl is afraid/baby cries all"
            + " night/neighbours child/school saw marks/nephew is beaten/kids are hungry/he shakes"
            + " the baby/toddler left alone/daughter scared of dad/son locked in room/children see"
            + " it/who protects children");
    put(
        texts,
        "about/about-service",
        "Who are you?",
        "About this service",
        "We answer people hurt by crime in Cheshire. To talk: {{contact victim-support}}",
        "languages",
        "who are you/what is this service/are you a robot/is this a real person/who runs this/who"
            + " pays for it/is it a scam/what can you do/how does it work/what is waymark/why this"
            + " number/are you the government/is this free/who wrote the answers/can i trust you");
    put(
        texts,
        "about/languages",
        "Which languages do you answer in?",
        "Languages",
        "Our answers are in English for now. You can ask helplines for an interpreter:"
            + " {{contact victim-support}}",
        "about-service",
        "languages/do you speak polish/no english/interpreter/translate please/urdu/speak arabic"
            + "/mandarin/my english is bad/romanian/punjabi speaker/can i write in spanish/translator"
            + "/kurdish/do you have bengali");
    put(
        texts,
        "support/idva",
        "What is a domestic abuse adviser?",
        "Abuse adviser",
        "An adviser can plan with you how to stay safe. {{contact idva}}",
        "domestic-abuse",
        "idva/abuse adviser/advocate/safety plan/local adviser/someone to plan with/independent"
            + " advocate/adviser near me/who can go with me to court/abuse worker/council service"
            + "/support worker/adviser number/what does an idva do/meet an adviser");
    put(
        texts,
        "about/other-area",
        "What if I live outside Cheshire?",
        "Outside Cheshire",
        "We know Cheshire best. This line helps you in any place: {{contact victim-support}}",
        "talk-to-person",
        "outside cheshire/live in manchester/in london/another county/in wales/not in cheshire/moved"
            + " away/liverpool/other part of england/in scotland/do you help in leeds/national help"
            + "/i live far away/different county/birmingham");
    put(
        texts,
        "support/talk-to-person",
        "Can I talk to a person?",
        "Talk to a person",
        "Yes. {{contact cheshire-cares}} At night: {{contact victim-support}}",
        "about-service",
        "talk to a person/human please/phone number/someone to talk to/call somebody/real human/speak"
            + " to someone/helpline/counsellor/operator/need to talk/give me a number/who can i ring"
            + "/listen to me/chat with a human");
    put(
        texts,
        "reporting/will-police-share",
        "Will the police tell the Home Office?",
        "Police and Home Office",
        "Police should treat you first as a victim. But we cannot promise they will not tell the"
            + " Home Office. Without police: {{contact cheshire-cares}}",
        "idva",
        "will police tell home office/police immigration/do cops share with immigration/report me to"
            + " ukvi/police and visa/data sharing/will officers pass my name/immigration enforcement"
            + "/is it safe to report/home office find out/police check status/share my details/afraid"
            + " police call immigration/firewall/overstayed and police");
    put(
        texts,
        "crime/domestic-abuse",
        "What can I do if I am hurt at home?",
        "Hurt at home",
        "It is not your fault. You can talk to: {{contact idva}}",
        "idva, will-police-share",
        "husband hits me/wife beats me/domestic abuse/hurt at home/partner is violent/he slaps me"
            + "/violent marriage/he controls my money/afraid of my husband/boyfriend punches/my"
            + " in laws beat me/he throws things/bruises from my partner/she scratches me/married to a"
            + " violent man");
    return texts;
  }

  private static void put(
      Map<String, String> texts,
      String path,
      String title,
      String menu,
      String sms,
      String related,
      String questions) {
    String text =
        """
        ---
        title: %s
        menu: %s
        questions:
          - %s
        sms: |
          %s
        related: [%s]
        sources:
          - url: https://example.org/facts
            date: 2026-03-04
        reviewed:
        review-by: 2027-05-23
        status: draft
        ---
        %s

        You choose what to do. **Nobody** may force you.

        %s
        """
            .formatted(title, menu, questions.replace("/", "\n  - "), sms, related, sms, DANGER);
    texts.put("articles/" + path + "/en.md", text);
  }
}
