package org.waymark.text;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.Supplier;

/**
 * A value that is made when somebody first asks for it, once, and kept. Safe for many threads. Two
 * are equal when their values are, which makes both. It is serialised as its value, which must be
 * serialisable then.
 */
public final class Later<T> implements Supplier<T>, Serializable {
  private static final long serialVersionUID = 1;

  private final transient Supplier<T> maker;

  // Whatever is kept: serialisable only where somebody serialises it.
  @SuppressWarnings("serial")
  private volatile T made;

  /**
   * @param maker gives the value, never null; asked again only when it threw
   */
  public Later(Supplier<T> maker) {
    this.maker = maker;
  }

  /** A value that is there already. */
  public static <T> Later<T> of(T value) {
    Later<T> later = new Later<>(() -> value);
    later.made = value;
    return later;
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

  private void writeObject(ObjectOutputStream out) throws IOException {
    get();
    out.defaultWriteObject();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Later<?> later && (later == this || get().equals(later.get()));
  }

  @Override
  public int hashCode() {
    return get().hashCode();
  }
}
