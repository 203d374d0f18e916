package org.waymark.text;

import java.util.function.Supplier;

/** A value that is made when somebody first asks for it, once, and kept. Safe for many threads. */
public final class Later<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile T made;

  /**
   * @param maker gives the value, never null; asked again only when it threw
   */
  public Later(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T value = made;
    return value == null ? make() : value;
  }

  private synchronized T make() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
