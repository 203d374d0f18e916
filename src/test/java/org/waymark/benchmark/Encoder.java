package org.waymark.benchmark;

import java.util.Optional;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.waymark.ShippedKnowledge;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Mode;
import org.waymark.text.SentenceEncoder;

/** The sentence encoder, and a guide that asks it where words leave a doubt. */
@State(Scope.Benchmark)
public class Encoder {
  final SentenceEncoder encoder = ShippedKnowledge.encoder().await().orElseThrow();
  final Guide guide = new Guide(ShippedKnowledge.snapshot(), Mode.DEMO, () -> Optional.of(encoder));
}
