package org.waymark.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.knowledge.Article;
import org.waymark.knowledge.ContactRegister;
import org.waymark.knowledge.Markdown;
import org.waymark.knowledge.Template;

/** The web answer of an article, rendered once, before its contacts are filled in. Immutable. */
final class WebBody {
  /** List items that begin with a contact, one after the other. */
  private static final Pattern CONTACT_ITEMS =
      Pattern.compile("(?:<li>\\s*\\{\\{contact (?:(?!</li>).)*</li>\\s*)+", Pattern.DOTALL);

  private static final Pattern ITEM =
      Pattern.compile(
          "<li>\\s*\\{\\{contact ([a-z0-9-]+)}}(?:(?!</li>).)*</li>\\s*", Pattern.DOTALL);

  private final Template text;
  private final List<Piece> html;
  private final boolean dependsOnArea;

  /** About how long the HTML is when it is filled, in characters. */
  private final int length;

  /**
   * A piece of HTML.
   *
   * @param words what comes first
   * @param items list items that begin with a contact, which may change places; often none
   */
  private record Piece(Template words, List<Item> items) {}

  /** A list item and the name of the contact that it begins with. */
  private record Item(String contact, Template html) {}

  private WebBody(Template text, List<Piece> html, boolean dependsOnArea) {
    this.text = text;
    this.html = html;
    this.dependsOnArea = dependsOnArea;
    this.length = html.stream().mapToInt(WebBody::length).sum();
  }

  static WebBody of(Article article, ContactRegister register) {
    String body = article.body();
    return new WebBody(
        Template.of(Markdown.toPlainText(body)),
        pieces(Markdown.toHtml(body)),
        AreaMacros.isIn(body, register));
  }

  private static List<Piece> pieces(String html) {
    List<Piece> pieces = new ArrayList<>();
    Matcher list = CONTACT_ITEMS.matcher(html);
    int from = 0;
    while (list.find()) {
      pieces.add(new Piece(Template.of(html.substring(from, list.start())), items(list.group())));
      from = list.end();
    }
    pieces.add(new Piece(Template.of(html.substring(from)), List.of()));
    return pieces;
  }

  private static List<Item> items(String list) {
    List<Item> items = new ArrayList<>();
    for (MatchResult item : ITEM.matcher(list).results().toList()) {
      items.add(new Item(item.group(1), Template.of(item.group())));
    }
    return items;
  }

  /** Whether it names contacts that depend on the area. */
  boolean dependsOnArea() {
    return dependsOnArea;
  }

  /**
   * The answer as plain text.
   *
   * @param value what to put in the place of a macro, by its kind and name
   */
  String text(BinaryOperator<String> value) {
    return text.fill(value);
  }

  /**
   * The answer as HTML. In a list of contacts, those known to be closed now come after the others.
   *
   * @param value what to put in the place of a macro, by its kind and name
   * @param closed whether the contact of a name is known to be closed
   */
  String html(BinaryOperator<String> value, Predicate<String> closed) {
    StringBuilder filled = new StringBuilder(length);
    for (Piece piece : html) {
      piece.words().fill(value, filled);
      List<Item> last = new ArrayList<>();
      for (Item item : piece.items()) {
        if (closed.test(item.contact())) {
          last.add(item);
        } else {
          item.html().fill(value, filled);
        }
      }
      last.forEach(item -> item.html().fill(value, filled));
    }
    return filled.toString();
  }

  private static int length(Piece piece) {
    return piece.words().length()
        + piece.items().stream().mapToInt(item -> item.html().length()).sum();
  }
}
