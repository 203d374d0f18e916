package org.waymark.knowledge;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.waymark.text.Tokens;

/**
 * The words of the service in one language: its phrases, the commands it understands, the ways to
 * ask for the language, the menu and the names of the areas.
 */
public final class Phrases implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String YAML = ".yaml";

  private static final Set<String> TOP = Set.of("phrases", "commands", "names", "menu", "areas");

  private static final Set<String> TRANSLATED = Set.of("phrases", "commands", "names", "areas");

  private final String file;
  private final Map<Phrase, String> texts = new EnumMap<>(Phrase.class);
  private final Map<Phrase, Integer> lines = new EnumMap<>(Phrase.class);
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Set<String> names = new LinkedHashSet<>();
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

  /** The language they are in, as in ISO 639: {@code phrases/pl.yaml} is Polish. */
  public String language() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.endsWith(YAML) ? name.substring(0, name.length() - YAML.length()) : name;
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

  /** The commands by the messages that mean them. */
  public Map<String, Command> commands() {
    return Collections.unmodifiableMap(commands);
  }

  /** The messages that ask for this language ({@link Tokens#normalise}d). */
  public Set<String> names() {
    return Collections.unmodifiableSet(names);
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
    phrases.readTexts(top.map("phrases"), top, p -> true);
    phrases.readCommands(top.map("commands"), top, true);
    phrases.readNames(top);
    phrases.readAreas(top.map("areas"), top);
    phrases.menu = top.strings("menu");
    phrases.menuLine = top.line("menu");
    if (phrases.menu.isEmpty() || phrases.menu.size() > 9) {
      top.problem("menu", "the menu needs 1 to 9 articles", "a digit chooses each");
    }
    return phrases;
  }

  /**
   * Reads the words of another language. What it lacks is said in English; a problem where the
   * language needs it.
   *
   * @param answers whether the service answers in that language
   */
  static Phrases translated(
      String file, String text, Phrases english, boolean answers, Problems problems) {
    Phrases phrases = new Phrases(file);
    phrases.menu = english.menu;
    phrases.areas.putAll(english.areas);
    YamlMap top = YamlMap.parse(file, text, 0, problems);
    if (top == null) {
      return phrases;
    }
    top.allowOnly(TRANSLATED);
    phrases.readTexts(top.map("phrases"), top, phrase -> phrase.isNeededIn(answers));
    phrases.readCommands(top.map("commands"), top, answers);
    phrases.readNames(top);
    if (top.has("areas")) {
      phrases.readAreas(top.map("areas"), top);
    }
    english.texts.forEach(phrases.texts::putIfAbsent);
    return phrases;
  }

  private void readTexts(YamlMap map, YamlMap top, Predicate<Phrase> needed) {
    if (map == null) {
      top.problem("phrases", "no phrases", "add \"phrases:\" and the phrases below it");
      return;
    }
    Set<String> known = new TreeSet<>();
    for (Phrase phrase : Phrase.values()) {
      known.add(phrase.key());
      if (needed.test(phrase) || map.has(phrase.key())) {
        texts.put(phrase, map.required(phrase.key()).replaceAll("[ \\t]*\\R[ \\t]*", "\n"));
        lines.put(phrase, map.line(phrase.key()));
      }
    }
    map.allowOnly(known);
  }

  private void readCommands(YamlMap map, YamlMap top, boolean all) {
    for (Command command : Command.values()) {
      String key = command.name().toLowerCase(java.util.Locale.ROOT);
      List<YamlMap.Text> words = map == null ? List.of() : map.texts(key);
      if (words.isEmpty() && all) {
        top.problem(
            "commands",
            "no words for the command \"" + key + "\"",
            "list the messages that mean it");
      }
      for (YamlMap.Text word : words) {
        Command other = commands.put(Tokens.normalise(word.value()), command);
        if (other != null && other != command) {
          top.problem("commands", "\"" + word.value() + "\" means two commands", "keep one");
        }
      }
    }
  }

  private void readNames(YamlMap top) {
    top.strings("names").forEach(name -> names.add(Tokens.normalise(name)));
    if (names.isEmpty()) {
      top.problem("names", "nobody can ask for this language", "list the messages that do");
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
