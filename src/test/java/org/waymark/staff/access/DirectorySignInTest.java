package org.waymark.staff.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-in by the office's directory, against a real server. */
final class DirectorySignInTest {
  private static final Map<String, Object> ANN =
      Map.of("name", "Ann <Smith>", "groups", List.of("Answers", "Polish", "Cycling"));

  @TempDir private Path folder;
  private OfficeDirectory directory;
  private StaffService service;
  private Visitor visitor;

  @BeforeEach
  void start() throws Exception {
    directory = new OfficeDirectory();
    service = StaffService.start(folder, directory.settings(), router -> {});
    visitor = new Visitor(service);
  }

  @AfterEach
  void stop() {
    service.close();
    directory.close();
  }

  /** Goes to the directory and gives the path by which it sends the browser back. */
  private String goThere() throws Exception {
    return goThere("/staff/directory?to=%2Fstaff%2Faccount");
  }

  private String goThere(String start) throws Exception {
    HttpResponse<String> away = visitor.get(start, "same-origin");
    assertEquals(303, away.statusCode());
    return signInAt(away.headers().firstValue("Location").orElseThrow());
  }

  private String signInAt(String address) throws IOException, InterruptedException {
    HttpResponse<String> there =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    URI back = URI.create(there.headers().firstValue("Location").orElseThrow());
    assertEquals(service.address(), back.resolve("/").toString().replaceFirst("/$", ""));
    return back.getRawPath() + "?" + back.getRawQuery();
  }

  @Test
  void letsInWhomTheDirectoryKnowsWithTheRolesOfTheirGroups() throws Exception {
    directory.expects("8f3a", ANN);
    HttpResponse<String> in = visitor.get(goThere(), "same-origin");
    assertEquals(303, in.statusCode(), in.body());
    assertEquals("/staff/account", in.headers().firstValue("Location").orElseThrow());
    String page = visitor.get("/staff/account").body();
    assertTrue(page.contains("Ann  Smith"), page);
    assertTrue(page.contains("Editor: "), page);
    assertTrue(page.contains("Translator: "), page);
    assertTrue(page.contains("You sign in with your work account"), page);
  }
}
