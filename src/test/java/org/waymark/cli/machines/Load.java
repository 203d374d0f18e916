package org.waymark.cli.machines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * People who write all the time, each message to any machine that says it is ready. A digit means
 * something only while the machine that gets it knows what another offered: whatever is not the
 * right answer is a context that was lost. People read before they choose; between them others
 * write who do not, so that there is always a message under way.
 */
final class Load implements AutoCloseable {
  private static final int READERS = 16;
  private static final int READING_MILLIS = 1_500;
  private static final int HASTY = 3;
  private static final int HASTY_MILLIS = 20;
  private static final int LOOK_MILLIS = 100;
  private static final int THREADS = 24;

  private final Machines machines;
  private final String offer;
  private final String chosen;
  private final Random random = new Random(8);
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final AtomicReference<CountDownLatch> awaited =
      new AtomicReference<>(new CountDownLatch(0));
  private final AtomicInteger answers = new AtomicInteger();
  private final AtomicInteger again = new AtomicInteger();
  private final AtomicLong slowest = new AtomicLong();
  private final AtomicIntegerArray ready;
  private final List<Future<?>> under = new ArrayList<>();

  /**
   * @param offer what "menu" is answered with
   * @param chosen what "1" is answered with after that
   */
  Load(Machines machines, String offer, String chosen) {
    this.machines = machines;
    this.offer = offer;
    this.chosen = chosen;
    this.ready = new AtomicIntegerArray(machines.all().size());
    for (int i = 0; i < ready.length(); i++) {
      int index = i;
      look(index);
      every(LOOK_MILLIS, () -> look(index));
    }
    for (int i = 0; i < READERS + HASTY; i++) {
      Person person = new Person("+4477009001" + (10 + i), i < READERS);
      every(person.reads ? READING_MILLIS : HASTY_MILLIS, person::write);
    }
  }

  private void every(int millis, Runnable work) {
    under.add(
        threads.scheduleWithFixedDelay(
            work, random.nextInt(millis), millis, TimeUnit.MILLISECONDS));
  }

  /** A load balancer asks each machine again and again, whoever stands in its place. */
  private void look(int index) {
    ready.set(index, machines.get(index).isReady() ? 1 : 0);
  }

  /** Somebody who writes. */
  private final class Person {
    private final String number;
    private final boolean reads;
    private int messages;

    Person(String number, boolean reads) {
      this.number = number;
      this.reads = reads;
    }

    void write() {
      messages++;
      boolean choosing = reads && messages % 2 == 0;
      step(choosing ? "1" : "menu", choosing ? chosen : offer);
    }

    private void step(String text, String right) {
      long start = System.nanoTime();
      String answer = send("SM" + number + messages, text);
      slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
      answers.incrementAndGet();
      awaited.get().countDown();
      if (!answer.equals(right)) {
        faults.add(text + " was answered with " + answer);
      }
    }

    /** What a machine that was killed did not answer is sent again, to another. */
    private String send(String id, String text) {
      while (true) {
        Machine machine = any();
        try {
          return machine.sms(number, id, text);
        } catch (IOException e) {
          again.incrementAndGet();
          if (!machine.isKilled()) {
            faults.add(text + " was not answered: " + e);
          }
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private Machine any() {
    while (true) {
      int index = random.nextInt(ready.length());
      if (ready.get(index) == 1) {
        return machines.get(index);
      }
    }
  }

  /** Waits for so many more answers. */
  void untilAnswered(int more) throws InterruptedException {
    CountDownLatch latch = new CountDownLatch(more);
    awaited.set(latch);
    latch.await();
  }

  /** Stops; gives whatever was not as it should be. */
  List<String> stop() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
      faults.add("somebody never got an answer");
    }
    return List.copyOf(faults);
  }

  /** What happened, in figures. */
  String figures() {
    return "%d answers, slowest %d ms, %d sent again"
        .formatted(answers.get(), TimeUnit.NANOSECONDS.toMillis(slowest.get()), again.get());
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
