package org.waymark.benchmark;

import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.waymark.ShippedKnowledge;
import org.waymark.conversation.Context;
import org.waymark.conversation.Guide;
import org.waymark.conversation.Mode;
import org.waymark.conversation.Option;
import org.waymark.conversation.Snapshot;

/** The shipped knowledge base, ready to answer by words alone. */
@State(Scope.Benchmark)
public class Service {
  final Snapshot snapshot = ShippedKnowledge.snapshot();
  final Guide guide = new Guide(snapshot, Mode.DEMO);

  private final List<Context> offers =
      snapshot.base().articles().keySet().stream().map(Service::offer).toList();
  private int next;

  private static Context offer(String article) {
    return new Context(
        Optional.empty(), 0, List.of(new Option.Show(article)), Optional.empty(), Optional.empty());
  }

  /** A context in which the digit 1 stands for an article; each in its turn. */
  Context offer() {
    next = next + 1 < offers.size() ? next + 1 : 0;
    return offers.get(next);
  }
}
