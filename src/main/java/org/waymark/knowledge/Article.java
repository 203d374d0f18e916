package org.waymark.knowledge;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * One reviewed answer in one language.
 *
 * @param id the name of its folder, for example {@code will-police-share}
 * @param section the folder above, for example {@code reporting}
 * @param language the language of the text, as in ISO 639-1
 * @param file the path inside the knowledge base
 * @param title the question it answers
 * @param menu the discreet label under which an SMS offers it as a numbered choice
 * @param questions how people really ask it; what the search learns from
 * @param sms the short answer, with {@code {{contact ...}}} macros
 * @param body the web answer in Markdown, with the same macros
 * @param related ids of articles to offer next, the most useful first
 * @param sources where its facts are from
 * @param reviewed the day a person reviewed it, or null
 * @param reviewBy the day by which it must be reviewed again
 * @param approved whether a second person agreed to it
 * @param translated who translated and checked it; null for the English article itself
 * @param lines where its parts stand in the file
 */
public record Article(
    String id,
    String section,
    String language,
    String file,
    String title,
    String menu,
    List<String> questions,
    String sms,
    String body,
    List<String> related,
    List<Source> sources,
    LocalDate reviewed,
    LocalDate reviewBy,
    boolean approved,
    Translated translated,
    Lines lines)
    implements Serializable {

  /**
   * The state of a translation.
   *
   * @param on the day on which it was translated
   * @param english the {@link #print} of the English that it says
   * @param checkedBy who read it beside the English, or empty
   * @param checked the day of that, or null
   */
  public record Translated(LocalDate on, String english, String checkedBy, LocalDate checked)
      implements Serializable {
    /** Whether a speaker of the language has checked it. */
    public boolean isChecked() {
      return checked != null && !checkedBy.isEmpty();
    }
  }

  /** Whether no speaker of its language has checked it yet; English is nobody's translation. */
  public boolean isUncheckedTranslation() {
    return translated != null && !translated.isChecked();
  }

  /**
   * A short print of what this article says: it changes when the title, the short or the web answer
   * does, so that a translation can tell whether its English is still the same.
   */
  public String print() {
    CRC32 sum = new CRC32();
    for (String part : List.of(title, sms, body)) {
      sum.update(part.strip().getBytes(StandardCharsets.UTF_8));
      sum.update(0);
    }
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  /** Whether this translation says what the English article says now. */
  public boolean isOf(Article english) {
    return translated == null || translated.english().equals(english.print());
  }

  /**
   * This translation with what belongs to the article in every language. One whose English has
   * changed since counts as unchecked.
   */
  Article asTranslationOf(Article english) {
    Translated state =
        isOf(english) ? translated : new Translated(translated.on, translated.english, "", null);
    return new Article(
        id,
        english.section,
        language,
        file,
        title,
        menu,
        questions,
        sms,
        body,
        english.related,
        english.sources,
        english.reviewed,
        english.reviewBy,
        english.approved,
        state,
        lines);
  }

  /** The lines at which parts of an article stand, for problems found later. */
  public record Lines(int sms, int body, int related, List<Integer> questions, int reviewBy)
      implements Serializable {}
}
