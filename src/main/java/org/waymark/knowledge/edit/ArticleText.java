package org.waymark.knowledge.edit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** The file of an article: fields between two lines of hyphens, and the web answer below. */
public final class ArticleText implements EditableText {
  private static final Pattern FRONT = Pattern.compile("---\\R(.*?\\R)---\\R(.*)", Pattern.DOTALL);
  private static final String BODY = "body";
  private static final List<Field> PRINTED =
      List.of(
          new Field("title", Shape.LINE),
          new Field("sms", Shape.PARAGRAPH),
          new Field(BODY, Shape.BODY));

  private final YamlFields front;
  private final String head;
  private final String body;

  private ArticleText(YamlFields front, String head, String body) {
    this.front = front;
    this.head = head;
    this.body = body;
  }

  /** Reads a file; nothing when it is not of that form. */
  public static Optional<ArticleText> read(String text) {
    Matcher parts = FRONT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return YamlFields.find(parts.group(1), 1, List.of())
        .map(front -> new ArticleText(front, parts.group(1), parts.group(2)));
  }

  /**
   * A short print of what the article says, which a translation names in its field {@code english}:
   * it changes when the title, the short or the web answer does.
   */
  public String print() {
    CRC32 sum = new CRC32();
    for (Field part : PRINTED) {
      sum.update(value(part).strip().getBytes(StandardCharsets.UTF_8));
      sum.update(0);
    }
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  @Override
  public String value(Field field) {
    return field.shape() == Shape.BODY ? body.strip() : front.value(field);
  }

  @Override
  public String fieldAt(int line) {
    int bodyLine = head.split("\\R", -1).length + 2;
    return line >= bodyLine ? BODY : front.fieldAt(line);
  }

  @Override
  public String with(List<Field> fields, Map<String, String> typed) {
    List<Field> inFront = fields.stream().filter(f -> f.shape() != Shape.BODY).toList();
    String words = typed.getOrDefault(BODY, body).strip();
    String kept = words.equals(body.strip()) ? body : words + "\n";
    return "---\n" + front.with(inFront, typed) + "---\n" + kept;
  }
}
