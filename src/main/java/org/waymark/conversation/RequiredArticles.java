package org.waymark.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.knowledge.DangerKind;
import org.waymark.knowledge.Phrase;

/** The articles that the conversation itself calls by name; none of them may be missing. */
public final class RequiredArticles {
  static final String SILENT_CALL = "silent-call";
  static final String ABOUT = "about-service";
  static final String LANGUAGES = "languages";
  static final String IDVA = "idva";
  static final String OTHER_AREA = "other-area";
  static final String PERSON = "talk-to-person";

  /** Not required, but where it stands the card belongs to it. */
  private static final String INTERPRETER = "interpreter";

  /** Their ids. */
  public static final List<String> IDS =
      List.of(
          "emergency",
          SILENT_CALL,
          "suicidal-feelings",
          "child-in-danger",
          ABOUT,
          LANGUAGES,
          IDVA,
          OTHER_AREA,
          PERSON);

  private RequiredArticles() {}

  /** Whether who reads an article may have to ask for an interpreter next. */
  static boolean isWithCard(String article) {
    return article.equals(PERSON) || article.equals(INTERPRETER);
  }

  /** The article for a kind of danger. */
  static String emergency(DangerKind kind) {
    return switch (kind) {
      case ATTACK -> "emergency";
      case SUICIDE -> "suicidal-feelings";
      case CHILD -> "child-in-danger";
    };
  }

  /** The kind of danger that an article is for, if it is for any. */
  static Optional<DangerKind> dangerOf(String article) {
    return Arrays.stream(DangerKind.values())
        .filter(kind -> emergency(kind).equals(article))
        .findFirst();
  }

  /** The words that lead a reply to a kind of danger. */
  public static Phrase phrase(DangerKind kind) {
    return switch (kind) {
      case ATTACK -> Phrase.DANGER_ATTACK;
      case SUICIDE -> Phrase.DANGER_SUICIDE;
      case CHILD -> Phrase.DANGER_CHILD;
    };
  }

  static boolean isEmergency(String article) {
    return article == null
        || article.equals(SILENT_CALL)
        || List.of(DangerKind.values()).stream().anyMatch(k -> emergency(k).equals(article));
  }
}
