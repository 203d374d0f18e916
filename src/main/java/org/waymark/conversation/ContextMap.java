package org.waymark.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.knowledge.Area;
import org.waymark.knowledge.DangerKind;

/**
 * Writes a context as plain values that JSON can hold, and reads it back. It travels with the page,
 * so anything may come back: what is not exactly ours is ignored, never an error.
 */
public final class ContextMap {
  private static final int MAX_PAGE = 50;
  private static final int MAX_LENGTH = 60;

  private ContextMap() {}

  /** The context as a map of texts, numbers and lists; what is empty is left out. */
  public static Map<String, Object> write(Context context) {
    Map<String, Object> map = new LinkedHashMap<>();
    context.article().ifPresent(id -> map.put("article", id));
    if (context.page() > 0) {
      map.put("page", context.page());
    }
    if (!context.options().isEmpty()) {
      map.put("options", context.options().stream().map(Option::code).toList());
    }
    context.area().ifPresent(area -> map.put("area", area.id()));
    context.danger().ifPresent(kind -> map.put("danger", kind.id()));
    context.language().ifPresent(language -> map.put("language", language));
    return map;
  }

  /** The context that a map describes; {@link Context#EMPTY} where it was tampered with. */
  public static Context read(Map<?, ?> map) {
    Optional<Integer> page = page(map.get("page"));
    Optional<List<Option>> options = options(map.get("options"));
    boolean sound =
        page.isPresent()
            && options.isPresent()
            && isText(map.get("article"))
            && isText(map.get("area"))
            && isText(map.get("danger"))
            && isText(map.get("language"));
    if (!sound) {
      return Context.EMPTY;
    }
    return new Context(
        text(map.get("article")),
        page.get(),
        options.get(),
        text(map.get("area")).flatMap(Area::of),
        text(map.get("danger")).flatMap(DangerKind::of),
        text(map.get("language")));
  }

  private static boolean isText(Object value) {
    return value == null || (value instanceof String text && text.length() <= MAX_LENGTH);
  }

  private static Optional<String> text(Object value) {
    return Optional.ofNullable((String) value);
  }

  private static Optional<Integer> page(Object value) {
    if (value == null) {
      return Optional.of(0);
    }
    boolean sound = value instanceof Integer number && number >= 0 && number <= MAX_PAGE;
    return sound ? Optional.of((Integer) value) : Optional.empty();
  }

  private static Optional<List<Option>> options(Object value) {
    if (value == null) {
      return Optional.of(List.of());
    }
    if (!(value instanceof List<?> codes) || codes.size() > Context.MAX_OPTIONS) {
      return Optional.empty();
    }
    List<Option> options = new ArrayList<>();
    for (Object code : codes) {
      Optional<Option> option =
          code instanceof String text && text.length() <= MAX_LENGTH
              ? Option.of(text)
              : Optional.empty();
      if (option.isEmpty()) {
        return Optional.empty();
      }
      options.add(option.get());
    }
    return Optional.of(options);
  }
}
