package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waymark.knowledge.KnowledgeBase;
import org.waymark.knowledge.Problem;
import org.waymark.service.CompiledKnowledge;
import org.waymark.service.KnowledgeFolder;
import org.waymark.text.SmsPrice;
import org.waymark.validation.LaunchList;
import org.waymark.validation.SmsCosts;
import org.waymark.validation.SnapshotBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reports everything that is wrong with the knowledge base. */
@Command(
    name = "check",
    description =
        "Checks the knowledge base and prints every problem as file:line: what: how to mend.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  private static final ZoneId UK = ZoneId.of("Europe/London");

  private final Map<String, String> environment;
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  @Option(names = "--launch", description = "also list what people must still do before going live")
  private boolean launch;

  public CheckCommand(Map<String, String> environment, InstantSource clock) {
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    KnowledgeFolder folder = Snapshots.folder(environment);
    SnapshotBuilder.Result result;
    try {
      result = SnapshotBuilder.build(folder.read(), CompiledKnowledge.any().orElse(null), null);
    } catch (IOException e) {
      err.println(
          "The knowledge base cannot be read (" + folder.describe() + "): " + e.getMessage());
      return 1;
    }
    List<Problem> problems = new ArrayList<>(result.problems());
    LocalDate today = LocalDate.ofInstant(clock.instant(), UK);
    result.snapshot().ifPresent(s -> problems.addAll(LaunchList.overdue(s.base(), today)));
    problems.forEach(out::println);
    int todo =
        launch && result.snapshot().isPresent()
            ? printLaunchList(result.snapshot().get().base(), today, out)
            : 0;
    if (!problems.isEmpty()) {
      out.println(problems.size() + (problems.size() == 1 ? " problem" : " problems"));
    } else if (todo == 0) {
      out.println("The knowledge base is in order (" + folder.describe() + ").");
    }
    result.snapshot().ifPresent(s -> printCosts(s.base(), out));
    return problems.isEmpty() && todo == 0 ? 0 : 1;
  }

  private static void printCosts(KnowledgeBase base, PrintWriter out) {
    out.println();
    out.println("language  answers  segments  most  pence an answer by SMS");
    for (SmsCosts costs : SmsCosts.of(base)) {
      out.printf(
          Locale.ROOT,
          "%-8s  %7d  %8.2f  %4d  %5.1f%n",
          costs.language(),
          costs.answers(),
          costs.segments(),
          costs.most(),
          costs.pence());
    }
    out.printf(
        Locale.ROOT,
        "A segment is taken to cost %d pence: the price is in the operator's contract.%n",
        SmsPrice.PENCE_PER_SEGMENT);
  }

  private static int printLaunchList(KnowledgeBase base, LocalDate today, PrintWriter out) {
    List<Problem> todo = LaunchList.beforeLaunch(base, today);
    if (!todo.isEmpty()) {
      out.println("Before going live a person must still do this:");
      todo.forEach(out::println);
      out.println(todo.size() + " things to do before going live");
    }
    return todo.size();
  }
}
