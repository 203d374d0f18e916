package org.waymark.conversation;

import java.io.Serializable;
import java.util.function.Supplier;
import org.waymark.text.Later;
import org.waymark.understanding.retrieval.Ranker;
import org.waymark.understanding.safety.DangerDetector;

/** What it takes to understand messages in one language; it may be read when first asked for. */
public interface Comprehension {
  /** Finds articles, and tells which danger a message is like. */
  Ranker ranker();

  /** Finds danger by rules. */
  DangerDetector dangers();

  /** The same with all of it in memory. */
  Ready ready();

  /** That of these two. */
  static Comprehension of(Ranker ranker, DangerDetector dangers) {
    return new Ready(ranker, dangers);
  }

  /** One that is read when it is first asked for anything. */
  static Comprehension later(Supplier<Ready> reader) {
    return new Stored(new Later<>(reader));
  }

  /**
   * All of it in memory.
   *
   * @param ranker finds articles, and tells which danger a message is like
   * @param dangers finds danger by rules
   */
  record Ready(Ranker ranker, DangerDetector dangers) implements Comprehension, Serializable {
    @Override
    public Ready ready() {
      return this;
    }
  }

  /**
   * All of it elsewhere, until it is needed.
   *
   * @param known what is read then
   */
  record Stored(Later<Ready> known) implements Comprehension {
    @Override
    public Ranker ranker() {
      return known.get().ranker();
    }

    @Override
    public DangerDetector dangers() {
      return known.get().dangers();
    }

    @Override
    public Ready ready() {
      return known.get();
    }
  }
}
