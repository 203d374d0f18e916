package org.waymark.staff.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page of the console can rely on. */
final class StaffServerTest {
  private static final String PASSWORD = "correct horse battery";

  @TempDir private Path folder;
  private StaffService service;
  private Visitor visitor;

  /** One page for everybody and one action for editors. */
  private static final class Pages implements StaffRoutes {
    @Override
    public void mount(StaffRouter router) {
      router.get("/staff", request -> page("hello " + request.account().name()));
      router.get("/staff/things/:id", request -> page(request.parameter("id")));
      router.post(
          "/staff/things/:id",
          request -> StaffAnswer.goTo("/staff", "Saved " + request.form("text")),
          Role.EDITOR);
    }

    @Override
    public List<Link> links() {
      return List.of(new Link("/staff/things", "Things", Set.of(Role.EDITOR)));
    }

    private static StaffAnswer page(String text) {
      return StaffAnswer.page("staff/again", Map.of("uri", text));
    }
  }

  @BeforeEach
  void start() throws AccountFault {
    Account editor = new Account("a.smith", "Ann Smith", Set.of(Role.EDITOR), Set.of());
    service = StaffService.start(folder, new Pages()).with(editor, PASSWORD);
    visitor = new Visitor(service);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void asksWhoeverComesToSignInAndLeadsThemOn() throws Exception {
    HttpResponse<String> refused = visitor.get("/staff/things/one");
    assertEquals(303, refused.statusCode());
    assertEquals(
        Optional.of("/staff/sign-in?to=%2Fstaff%2Fthings%2Fone"),
        refused.headers().firstValue("Location"));
    HttpResponse<String> in =
        visitor.fill(
            "/staff/sign-in?to=%2Fstaff%2Fthings%2Fone",
            "/staff/sign-in",
            Map.of("id", "a.smith", "password", PASSWORD, "to", "/staff/things/one"));
    assertEquals(Optional.of("/staff/things/one"), in.headers().firstValue("Location"));
    assertEquals(200, visitor.get("/staff/things/one").statusCode());
  }

  @Test
  void saysOnceWhatWasDone() throws Exception {
    visitor.signIn("a.smith", PASSWORD);
    HttpResponse<String> done = visitor.fill("/staff", "/staff/things/one", Map.of("text", "<b>"));
    assertEquals(303, done.statusCode());
    assertTrue(visitor.get("/staff").body().contains("Saved &lt;b&gt;"));
    assertEquals(-1, visitor.get("/staff").body().indexOf("Saved"));
  }
}
