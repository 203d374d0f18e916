package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.knowledge.KnowledgeFiles;
import org.waymark.service.CompiledKnowledge;
import org.waymark.service.KnowledgeFolder;
import org.waymark.text.SentenceEncoder;
import org.waymark.understanding.meaning.ShippedEncoder;
import org.waymark.validation.SnapshotBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Part of the build: checks the knowledge base that goes into the jar and makes it ready to serve.
 */
@Command(name = "compile", hidden = true, description = "Makes a knowledge base ready to serve.")
public final class CompileCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", description = "the folder of the knowledge base")
  private Path folder;

  @Parameters(index = "1", description = "the file to write")
  private Path target;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.root().commandLine().getErr();
    KnowledgeFiles files = KnowledgeFolder.find(Optional.of(folder)).read();
    Optional<SentenceEncoder> encoder = ShippedEncoder.loading().await();
    if (encoder.isEmpty()) {
      err.println("No encoder on this machine: messages will be understood by their words alone.");
    }
    SnapshotBuilder.Result result =
        SnapshotBuilder.buildFromNothing(
            files, CompiledKnowledge.any().orElse(null), encoder.orElse(null));
    result.problems().forEach(err::println);
    if (result.snapshot().isEmpty()) {
      return 1;
    }
    CompiledKnowledge.write(target, files, result.snapshot().get());
    return 0;
  }
}
