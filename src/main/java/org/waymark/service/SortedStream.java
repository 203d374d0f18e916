package org.waymark.service;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Writes the elements of {@code Set.of} and {@code Map.of} in their natural order: Java shuffles
 * them anew in every process, and a jar that is built twice must be the same. The platform must be
 * opened for it ({@code --add-opens java.base/java.util=ALL-UNNAMED}); otherwise, and for elements
 * without an order, they stay as they come.
 */
class SortedStream extends ObjectOutputStream {
  private static final String SERIAL_FORM = "java.util.CollSer";
  private static final int SET = 2;
  private static final int MAP = 3;
  private static final int KIND = 0xFF;

  SortedStream(OutputStream out) throws IOException {
    super(out);
    enableReplaceObject(true);
  }

  @Override
  protected Object replaceObject(Object object) throws IOException {
    if (object.getClass().getName().equals(SERIAL_FORM)) {
      sort(object);
    }
    return object;
  }

  private static void sort(Object form) {
    try {
      Field elements = form.getClass().getDeclaredField("array");
      Field tag = form.getClass().getDeclaredField("tag");
      if (elements.trySetAccessible() && tag.trySetAccessible()) {
        int kind = tag.getInt(form) & KIND;
        // Lists have kinds of their own, more than one: their order is meant.
        if (kind == SET || kind == MAP) {
          sort((Object[]) elements.get(form), kind == MAP ? 2 : 1);
        }
      }
    } catch (ReflectiveOperationException e) {
      // Another platform: they stay as they come.
    }
  }

  private static void sort(Object[] elements, int step) {
    List<Object[]> entries = new ArrayList<>();
    for (int i = 0; i < elements.length; i += step) {
      if (!(elements[i] instanceof String) && !(elements[i] instanceof Enum<?>)) {
        return;
      }
      entries.add(Arrays.copyOfRange(elements, i, i + step));
    }
    entries.sort(Comparator.comparing(entry -> entry[0].toString()));
    for (int i = 0; i < entries.size(); i++) {
      System.arraycopy(entries.get(i), 0, elements, i * step, step);
    }
  }
}
