package org.waymark.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class UsageCountsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final UsageCounts counts = new UsageCounts(registry);

  private void count(int messages) {
    for (int i = 0; i < messages; i++) {
      counts.count("sms", "answer");
    }
  }

  private double seen() {
    Counter counter = registry.find("waymark.messages").tag("channel", "sms").counter();
    return counter == null ? 0 : counter.count();
  }

  @Test
  void showsNothingUnderABatchNotEvenThatThereIsSomething() {
    count(9);
    counts.publish();
    assertTrue(registry.getMeters().isEmpty());
  }

  @Test
  void showsNothingUntilTheTimer() {
    count(100);
    assertTrue(registry.getMeters().isEmpty());
  }

  @Test
  void risesInBatches() {
    count(10);
    counts.publish();
    assertEquals(10, seen());
    count(9);
    counts.publish();
    assertEquals(10, seen());
    count(16);
    counts.publish();
    assertEquals(30, seen());
  }

  @Test
  void doesNotPoolOutcomesOrChannels() {
    count(9);
    counts.count("sms", "danger");
    counts.count("web", "answer");
    counts.publish();
    assertTrue(registry.getMeters().isEmpty());
  }

  @Test
  void hidesInBatchesWhatACarrierForgotToo() {
    for (int i = 0; i < 19; i++) {
      counts.countForgotten("twilio", "deleted");
    }
    counts.count("twilio", "deleted");
    counts.publish();
    assertEquals(1, registry.getMeters().size());
    assertEquals(10, registry.get("waymark.forgotten").counter().count());
  }

  @Test
  void labelsNothingButChannelAndOutcome() {
    count(10);
    counts.publish();
    Set<String> labels = new TreeSet<>();
    registry.getMeters().forEach(m -> m.getId().getTags().forEach(tag -> labels.add(tag.getKey())));
    assertEquals(Set.of("channel", "outcome"), labels);
  }

  @Test
  void owesASecretNumberOfMessagesAtTheBeginning() {
    UsageCounts secret = new UsageCounts(registry, () -> 7);
    for (int i = 0; i < 16; i++) {
      secret.count("sms", "answer");
    }
    secret.publish();
    assertTrue(registry.getMeters().isEmpty());
    secret.count("sms", "answer");
    secret.publish();
    assertEquals(10, seen());
  }
}
