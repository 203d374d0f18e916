package org.waymark.knowledge;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.text.Tokens;

/**
 * The words of the service in one language: its phrases, the commands it understands, the menu and
 * the names of the areas.
 */
public final class Phrases implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Set<String> TOP = Set.of("phrases", "commands", "menu", "areas");

  private final String file;
  private final Map<Phrase, String> texts = new EnumMap<>(Phrase.class);
  private final Map<Phrase, Integer> lines = new EnumMap<>(Phrase.class);
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Map<Area, String> areas = new EnumMap<>(Area.class);
  private List<String> menu = List.of();
  private int menuLine = 1;

  /** What a message can mean when it is nothing but a command word. */
  public enum Command {
    HELP,
    MENU,
    MORE,
    BACK,
    WHO
  }

  private Phrases(String file) {
    this.file = file;
  }

  /** The file, for problems found later. */
  public String file() {
    return file;
  }

  /** The text of a phrase, which may hold contact macros and {@code {placeholders}}. */
  public String text(Phrase phrase) {
    return texts.get(phrase);
  }

  /** The text of a phrase with one placeholder filled in. */
  public String text(Phrase phrase, String placeholder, String value) {
    return text(phrase).replace("{" + placeholder + "}", value);
  }

  /** The line on which a phrase stands. */
  public int line(Phrase phrase) {
    return lines.getOrDefault(phrase, 1);
  }

  /** The command that a whole message is ({@link Tokens#normalise}d), or null. */
  public Command command(String normalised) {
    return commands.get(normalised);
  }

  /** The ids of the articles of the menu, in order. */
  public List<String> menu() {
    return menu;
  }

  /** The line on which the menu stands. */
  public int menuLine() {
    return menuLine;
  }

  /** The name of an area, as a choice offers it. */
  public String area(Area area) {
    return areas.get(area);
  }

  static Phrases parse(String file, String text, Problems problems) {
    Phrases phrases = new Phrases(file);
    YamlMap top = YamlMap.parse(file, text, 0, problems);
    if (top == null) {
      return phrases;
    }
    top.allowOnly(TOP);
    phrases.readTexts(top.map("phrases"), top);
    phrases.readCommands(top.map("commands"), top);
    phrases.readAreas(top.map("areas"), top);
    phrases.menu = top.strings("menu");
    phrases.menuLine = top.line("menu");
    if (phrases.menu.isEmpty() || phrases.menu.size() > 9) {
      top.problem("menu", "the menu needs 1 to 9 articles", "a digit chooses each");
    }
    return phrases;
  }

  private void readTexts(YamlMap map, YamlMap top) {
    if (map == null) {
      top.problem("phrases", "no phrases", "add \"phrases:\" and the phrases below it");
      return;
    }
    Set<String> known = new TreeSet<>();
    for (Phrase phrase : Phrase.values()) {
      known.add(phrase.key());
      texts.put(phrase, map.required(phrase.key()).replaceAll("[ \\t]*\\R[ \\t]*", "\n"));
      lines.put(phrase, map.line(phrase.key()));
    }
    map.allowOnly(known);
  }

  private void readCommands(YamlMap map, YamlMap top) {
    Set<String> seen = new HashSet<>();
    for (Command command : Command.values()) {
      String key = command.name().toLowerCase(java.util.Locale.ROOT);
      List<YamlMap.Text> words = map == null ? List.of() : map.texts(key);
      if (words.isEmpty()) {
        top.problem(
            "commands",
            "no words for the command \"" + key + "\"",
            "list the messages that mean it");
      }
      for (YamlMap.Text word : words) {
        commands.put(Tokens.normalise(word.value()), command);
        if (!seen.add(Tokens.normalise(word.value()))) {
          top.problem("commands", "\"" + word.value() + "\" means two commands", "keep one");
        }
      }
    }
  }

  private void readAreas(YamlMap map, YamlMap top) {
    for (Area area : Area.values()) {
      String name = map == null ? "" : map.text(area.id());
      if (name.isEmpty()) {
        top.problem("areas", "no name for " + area.id(), "add it under areas");
      }
      areas.put(area, name);
    }
  }
}
