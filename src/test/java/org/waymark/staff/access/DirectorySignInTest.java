package org.waymark.staff.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  @Test
  void asksTheBrowserAgainWhenTheDirectorySendsItBack() throws Exception {
    directory.expects("8f3a", ANN);
    String back = goThere();
    HttpResponse<String> first = visitor.get(back, "cross-site");
    assertEquals(200, first.statusCode());
    assertTrue(first.body().contains("http-equiv=\"refresh\""), first.body());
    assertEquals(303, visitor.get(back, "same-origin").statusCode());
  }

  @Test
  void refusesWhomNoGroupLetsIn() throws Exception {
    directory.expects("8f3a", Map.of("name", "Ann", "groups", List.of("Cycling")));
    HttpResponse<String> refused = visitor.get(goThere(), "same-origin");
    assertEquals(403, refused.statusCode());
    assertTrue(refused.body().contains("may do nothing here"), refused.body());
    assertEquals(303, visitor.get("/staff/account").statusCode());
  }

  @Test
  void refusesATokenForAnotherProgram() throws Exception {
    Map<String, Object> claims = new HashMap<>(ANN);
    claims.put("aud", "payroll");
    directory.expects("8f3a", claims);
    HttpResponse<String> refused = visitor.get(goThere(), "same-origin");
    assertEquals(403, refused.statusCode());
    assertTrue(refused.body().contains("You are not signed in"), refused.body());
  }

  @Test
  void refusesATokenOfAnotherSignIn() throws Exception {
    Map<String, Object> claims = new HashMap<>(ANN);
    claims.put("nonce", "of another");
    directory.expects("8f3a", claims);
    assertEquals(403, visitor.get(goThere(), "same-origin").statusCode());
  }

  @Test
  void takesNobodyBackWhoDidNotLeaveFromHere() throws Exception {
    directory.expects("8f3a", ANN);
    String back = goThere();
    Visitor victim = new Visitor(service);
    assertEquals(403, victim.get(back, "same-origin").statusCode());
    victim.get("/staff/directory", "same-origin");
    assertEquals(403, victim.get(back, "same-origin").statusCode());
    assertEquals(403, visitor.get(back.replaceFirst("state=.", "state=~"), "none").statusCode());
    assertEquals(403, visitor.get("/staff/directory/back?code=x&state=y", "none").statusCode());
    assertEquals(403, visitor.get("/staff/directory/back", "none").statusCode());
  }

  @Test
  void asksForASecondProofThatOnlyThisProgramHas() throws Exception {
    String away =
        visitor.get("/staff/directory", "none").headers().firstValue("Location").orElseThrow();
    assertTrue(away.contains("code_challenge_method=S256"), away);
    assertTrue(away.matches(".*[?&]code_challenge=[\\w-]{43}(&.*)?"), away);
    assertTrue(away.matches(".*[?&]nonce=[\\w-]{43}(&.*)?"), away);
    assertTrue(away.matches(".*[?&]scope=openid(\\+|%20)profile(&.*)?"), away);
    String other =
        visitor.get("/staff/directory", "none").headers().firstValue("Location").orElseThrow();
    assertNotEquals(away, other);
  }

  @Test
  void offersOnlyTheDirectoryWhileNobodyHasAPassword() throws Exception {
    assertEquals(Optional.empty(), service.server().firstLink());
    String page = visitor.get("/staff/sign-in").body();
    assertTrue(page.contains("Sign in with your work account"), page);
    assertFalse(page.contains("type=\"password\""), page);
  }

  @Test
  void saysWhenTheDirectoryDoesNotAnswer() throws Exception {
    directory.close();
    HttpResponse<String> refused = visitor.get("/staff/directory", "none");
    assertEquals(503, refused.statusCode());
    assertTrue(refused.body().contains("does not answer"), refused.body());
  }
}
