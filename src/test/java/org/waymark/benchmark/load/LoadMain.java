package org.waymark.benchmark.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The process that makes the load: reads orders, one a line, and tells what each showed. */
public final class LoadMain {
  /** What a line begins with that tells a {@link Round}. */
  public static final String TOLD = "round ";

  private LoadMain() {}

  /**
   * Drives until there are no more orders.
   *
   * @param arguments the file of messages, one a line
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> texts = Files.readAllLines(Path.of(arguments[0]));
    ObjectMapper json = new ObjectMapper();
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = orders.readLine(); line != null; line = orders.readLine()) {
      Round round = Drive.run(json.readValue(line, Order.class), texts);
      System.out.println(TOLD + json.writeValueAsString(round));
    }
  }
}
