package org.waymark.benchmark.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class MeasureCommandTest {
  @TempDir Path temp;

  private final StringWriter said = new StringWriter();

  private int run(String... options) {
    return new CommandLine(new MeasureCommand())
        .setOut(new PrintWriter(said))
        .setErr(new PrintWriter(said))
        .execute(options);
  }

  @ParameterizedTest
  @CsvSource({
    "--only=x, there is no part x",
    "--rounds=0, greater than 0",
    "--minutes=0, greater than 0",
    "--rounds=many, not an int",
    "--java=nowhere, there is no nowhere",
    "--messages=no.jsonl, there is no no.jsonl",
    "--peer=other, a peer is NAME=URL",
    "--peer=a=https://example.org/x, a peer is asked at http://127.0.0.1",
    "--peer=a=http://127.0.0.1:80/x#me, the id of a process is a number",
  })
  void saysWhatIsWrongWithAnOption(String option, String says) throws Exception {
    Path jar = Files.createFile(temp.resolve("some.jar"));
    assertEquals(2, run("--jar=" + jar, option));
    assertTrue(said.toString().contains(says), said.toString());
  }

  @Test
  void saysThatThereIsNoJar() {
    assertEquals(2, run("--jar=no.jar"));
    assertTrue(said.toString().contains("there is no no.jar"), said.toString());
  }

  @Test
  void takesAPeerWithTheIdOfItsProcess() {
    Peer peer = Peer.of("nlp.js=http://127.0.0.1:3000/process#123");
    assertEquals(new Peer(new Subject("nlp.js", 3000, 123), "/process"), peer);
  }

  @Test
  void writesAReportOfTheMachineAndThePartsAskedFor() throws Exception {
    Path jar = Files.createFile(temp.resolve("some.jar"));
    Path out = temp.resolve("measured.md");
    assertEquals(0, run("--jar=" + jar, "--only=e", "--out=" + out), said.toString());
    String report = Files.readString(out);
    assertTrue(report.contains("| processor |") && report.contains("| en |"), report);
  }
}
