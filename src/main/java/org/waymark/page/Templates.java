package org.waymark.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * Draws pages from the templates of the program. Whatever a template is given is escaped unless it
 * says {@code raw}; a name that it was not given is an error, not an empty place.
 */
public final class Templates {
  private final PebbleEngine engine;

  /** The templates below {@code templates}, whose names end in {@code .peb}. */
  public Templates() {
    ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix("templates");
    loader.setSuffix(".peb");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .autoEscaping(true)
            .strictVariables(true)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /**
   * Draws one page.
   *
   * @param template which one, by its path without the suffix
   * @param model what it is given
   */
  public String draw(String template, Map<String, Object> model) {
    StringWriter page = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(page, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }
}
