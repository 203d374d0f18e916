package org.waymark.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Snapshot;
import org.waymark.knowledge.KnowledgeCompiler;
import org.waymark.knowledge.Problems;

/**
 * A guide over the shipped texts, built once. The texts are only compiled here, not tried out: that
 * is for {@code waymark check}, and an article that is too long is no concern of these tests.
 */
public final class ShippedGuide {
  private ShippedGuide() {}

  private static final class Once {
    static final Guide GUIDE = build();

    private static Guide build() {
      try {
        return new Guide(
            Snapshot.of(
                KnowledgeCompiler.compile(
                    KnowledgeFolder.find(Optional.empty()).read(), new Problems())),
            Mode.DEMO);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The guide. */
  public static Guide get() {
    return Once.GUIDE;
  }
}
