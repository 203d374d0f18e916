package org.waymark.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.cli.RequestsTarget;

/**
 * All targets in one process, for a moment of each: most of a short search is spent on the start.
 */
public final class EveryTarget {
  private EveryTarget() {}

  /** A target, for Jazzer to call. */
  private interface Call {
    void with(byte[] input) throws IOException, InterruptedException;
  }

  private static final List<Call> CALLS =
      List.of(
          MessageTarget::fuzzerTestOneInput,
          RequestsTarget::fuzzerTestOneInput,
          ArticleTarget::fuzzerTestOneInput,
          YamlTarget::fuzzerTestOneInput,
          PlacesTarget::fuzzerTestOneInput,
          SegmentsTarget::fuzzerTestOneInput);

  /**
   * Good inputs, each behind the byte that names its target.
   *
   * @param byTarget the inputs of each, in the order in which they are called here
   */
  static List<String> seeds(List<List<String>> byTarget) {
    return IntStream.range(0, CALLS.size())
        .boxed()
        .flatMap(target -> behind(target, byTarget.get(target)))
        .toList();
  }

  private static Stream<String> behind(int target, List<String> seeds) {
    return seeds.stream().map(seed -> (char) target + seed);
  }

  /** What Jazzer calls first: loading classes takes longer than any input may. */
  public static void fuzzerInitialize() throws IOException, InterruptedException {
    MessageTarget.fuzzerInitialize();
    RequestsTarget.fuzzerInitialize();
    ArticleTarget.fuzzerInitialize();
    YamlTarget.fuzzerInitialize();
    PlacesTarget.fuzzerInitialize();
  }

  /** What Jazzer calls; the first byte says which target it is for. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException, InterruptedException {
    if (input.length > 0) {
      Call call = CALLS.get((input[0] & 0xFF) % CALLS.size());
      call.with(Arrays.copyOfRange(input, 1, input.length));
    }
  }
}
