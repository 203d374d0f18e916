package org.waymark.benchmark;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.TopDocs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.waymark.conversation.Context;
import org.waymark.conversation.Turn;
import org.waymark.understanding.language.Detection;
import org.waymark.understanding.place.PlaceMatch;
import org.waymark.understanding.retrieval.Ranker;
import org.waymark.understanding.retrieval.Reading;
import org.waymark.understanding.safety.Danger;

/**
 * One message at a time on one thread. Medians are told, which stay what they are when somebody
 * else takes the processor now and then.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 2, time = 1)
public class ReplyBenchmark {
  /** The yardstick. */
  @Benchmark
  public TopDocs plainSearch(Messages messages, PlainSearch search) throws IOException {
    return search.search(messages.text());
  }

  /** A whole reply, understood by words alone. */
  @Benchmark
  public Turn wholeByWords(Messages messages, Service service) {
    return service.guide.reply(Messages.sms(messages.text()), Context.EMPTY);
  }

  /** A whole reply that asks the encoder where words leave a doubt. */
  @Benchmark
  public Turn wholeWithEncoder(Messages messages, Encoder encoder) {
    return encoder.guide.reply(Messages.sms(messages.text()), Context.EMPTY);
  }

  /** A part: which language. */
  @Benchmark
  public Detection language(Messages messages, Service service) {
    return service.snapshot.languages().detect(messages.text());
  }

  /** A part: the rules about danger. */
  @Benchmark
  public Optional<Danger> safety(Messages messages, Service service) {
    return service.snapshot.dangers().detect(messages.text());
  }

  /** A part: which place. */
  @Benchmark
  public Optional<PlaceMatch> place(Messages messages, Service service) {
    return service.snapshot.places().find(messages.text());
  }

  /** A part: which articles, and which danger the message is like. */
  @Benchmark
  public void retrieval(Messages messages, Service service, Blackhole hole) {
    Ranker ranker = service.snapshot.ranker();
    Reading reading = ranker.read(messages.text());
    hole.consume(ranker.rank(reading));
    hole.consume(ranker.likeness(reading));
  }

  /** A part: an answer laid out for SMS, by choosing it with a digit, which is soon understood. */
  @Benchmark
  public Turn layout(Service service) {
    return service.guide.reply(Messages.sms("1"), service.offer());
  }

  /** The encoder alone, which words often make needless. */
  @Benchmark
  public float[] encoder(Messages messages, Encoder encoder) {
    return encoder.encoder.encode(messages.text());
  }
}
