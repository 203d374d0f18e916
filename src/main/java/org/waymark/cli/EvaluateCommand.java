package org.waymark.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.conversation.Snapshot;
import org.waymark.evaluation.Judged;
import org.waymark.evaluation.Report;
import org.waymark.evaluation.Scoring;
import org.waymark.knowledge.Vocabulary;
import org.waymark.text.SentenceEncoder;
import org.waymark.understanding.meaning.ShippedEncoder;
import org.waymark.understanding.retrieval.Example;
import org.waymark.understanding.retrieval.IntentClassifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures understanding: of the knowledge base, or of any labelled messages. */
@Command(
    name = "evaluate",
    description = {
      "Measures how well messages are understood.",
      "Without --train: of the knowledge base, each of its messages answered as if it were not there.",
      "With --train and --test: the same understanding, built from these labelled messages alone."
    },
    mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {
  private static final double NANOS_A_MICRO = 1_000;

  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  @Option(names = "--train", description = "examples: a label, a tab and a message a line")
  private Path train;

  @Option(names = "--test", description = "messages in the same form; out-of-scope is a label too")
  private Path test;

  @Option(names = "--out", description = "where to write gold, predicted and score, by tabs")
  private Path out;

  @Option(names = "--report", description = "where to write a report in Markdown")
  private Path report;

  public EvaluateCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if ((train == null) != (test == null) || (out != null && train == null)) {
      err.println("Give --train and --test, or neither; --out needs both.");
      return 2;
    }
    try (ShippedEncoder encoder = ShippedEncoder.loading()) {
      Optional<SentenceEncoder> loaded = encoder.await();
      if (loaded.isEmpty()) {
        err.println("No encoder on this machine: measured by words alone.");
      }
      Optional<Snapshot> snapshot = Snapshots.load(Snapshots.folder(environment), encoder, err);
      if (snapshot.isEmpty()) {
        return 1;
      }
      return train == null
          ? knowledge(snapshot.get(), loaded)
          : examples(snapshot.get().base().vocabulary(), loaded);
    } catch (LabelledLines.Unreadable e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private int knowledge(Snapshot snapshot, Optional<SentenceEncoder> encoder) throws IOException {
    Scoring scoring = KnowledgeEvaluation.crossValidate(snapshot, encoder.orElse(null));
    print("cross-validated", scoring);
    write(Report.of("Understanding of the knowledge base", Map.of("Cross-validated", scoring)));
    return 0;
  }

  private int examples(Vocabulary vocabulary, Optional<SentenceEncoder> encoder)
      throws IOException, LabelledLines.Unreadable {
    List<Example> known = LabelledLines.read(train);
    List<Example> asked = LabelledLines.read(test);
    LabelledLines.requireTwoLabels(train, known);
    IntentClassifier classifier = IntentClassifier.train(known, vocabulary, encoder.orElse(null));
    List<Judged> judged = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    long nanos = 0;
    for (Example message : asked) {
      long start = System.nanoTime();
      IntentClassifier.Prediction found = classifier.predict(message.text());
      nanos += System.nanoTime() - start;
      boolean answered = found.score() >= classifier.threshold();
      List<String> right = new ArrayList<>(List.of(message.label()));
      right.addAll(message.also());
      judged.add(
          new Judged(
              right, found.label(), found.near(), answered, Math.min(1, found.confidence())));
      String said = answered ? found.label() : Scoring.OUT_OF_SCOPE;
      lines.add(String.format(Locale.ROOT, "%s\t%s\t%.6f", message.label(), said, found.score()));
    }
    Scoring scoring = new Scoring(judged);
    PrintWriter to = spec.commandLine().getOut();
    to.printf(Locale.ROOT, "threshold              %.3f%n", classifier.threshold());
    print("plain", scoring);
    to.printf(Locale.ROOT, "microseconds a message %.0f%n", nanos / NANOS_A_MICRO / asked.size());
    if (out != null) {
      Files.write(out, lines, StandardCharsets.UTF_8);
    }
    Map<String, Scoring> sections = new LinkedHashMap<>();
    sections.put("Cross-validated on " + train.getFileName(), KnowledgeEvaluation.of(classifier));
    sections.put("Plain on " + test.getFileName(), scoring);
    print("cross-validated", sections.values().iterator().next());
    write(Report.of("Understanding of " + test.getFileName(), sections));
    return 0;
  }

  private void print(String how, Scoring scoring) {
    PrintWriter to = spec.commandLine().getOut();
    to.println(how + ":");
    line(to, "in-scope accuracy", scoring.inScopeAccuracy());
    line(to, "  likeliest label", scoring.accuracyWithoutRefusing());
    line(to, "  among three", scoring.topThree());
    line(to, "out-of-scope recall", scoring.outOfScopeRecall());
    line(to, "out-of-scope precision", scoring.outOfScopePrecision());
    line(to, "MCC", scoring.correlation());
  }

  private static void line(PrintWriter to, String name, double value) {
    to.printf(
        Locale.ROOT,
        "%-22s %s%n",
        name,
        Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.3f", value));
  }

  private void write(String text) throws IOException {
    if (report != null) {
      try (BufferedWriter writer = Files.newBufferedWriter(report, StandardCharsets.UTF_8)) {
        writer.write(text);
      }
    }
  }
}
