package org.waymark.knowledge.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of an article: fields between two lines of hyphens, and the web answer below. */
public final class ArticleText implements EditableText {
  private static final Pattern FRONT = Pattern.compile("---\\R(.*?\\R)---\\R(.*)", Pattern.DOTALL);
  private static final String BODY = "body";

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
