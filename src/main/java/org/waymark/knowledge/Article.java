package org.waymark.knowledge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

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
    Lines lines)
    implements Serializable {

  /** The lines at which parts of an article stand, for problems found later. */
  public record Lines(int sms, int body, int related, List<Integer> questions, int reviewBy)
      implements Serializable {}
}
