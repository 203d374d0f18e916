package org.waymark.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages beside the chat say, who may show them in a frame, and what all of it weighs. */
class PagesTest {
  private static final int CHAT_BYTES = 40 * 1024;
  private static final int WIDGET_BYTES = 5 * 1024;
  private static WebService service;
  private static WebService published;

  @BeforeAll
  static void start() throws Exception {
    service = WebService.start();
    published =
        WebService.start(
            Map.of(
                "WAYMARK_MODE", "demo",
                "WAYMARK_PUBLIC_URL", "https://waymark.example.org",
                "WAYMARK_EMBED_SITES", "https://www.example.org https://example.com:8443",
                "WAYMARK_EXIT_URL", "https://weather.example.org",
                "WAYMARK_SMS_NUMBER", "07700 900123",
                "WAYMARK_PUBLISHER", "Example Council",
                "WAYMARK_ACCESSIBILITY_CONTACT", "access@example.org"));
  }

  @AfterAll
  static void stop() {
    service.close();
    published.close();
  }

  private static int compressed(String... paths) throws IOException {
    int sum = 0;
    for (String path : paths) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(service.get(path).body().getBytes());
      }
      sum += bytes.size();
    }
    return sum;
  }

  @Test
  void theChatIsLightEnoughForASlowPhone() throws IOException {
    int bytes = compressed("/chat", "/assets/chat.css", "/assets/leave.js", "/assets/chat.js");
    assertTrue(bytes <= CHAT_BYTES, bytes + " bytes");
  }

  @Test
  void theWidgetIsLight() throws IOException {
    int bytes = compressed("/widget.js");
    assertTrue(bytes <= WIDGET_BYTES, bytes + " bytes");
  }

  @Test
  void neitherTheFontNorTheCrownIsOursToUse() {
    String css = service.get("/assets/chat.css").bodyAsString();
    assertFalse(css.contains("GDS Transport"));
    assertFalse(css.contains("url("));
    assertFalse(css.contains("@font-face"));
    assertFalse(css.contains("crown"));
    assertTrue(css.contains(".govuk-exit-this-page__button"));
    assertTrue(css.contains("MIT"));
    assertEquals(404, service.get("/govuk/govuk-frontend.min.css").statusCode());
  }

  @Test
  void onlyAllowedSitesMayShowTheChat() {
    HttpResponse<Buffer> nobody = service.get("/chat");
    assertTrue(nobody.getHeader("Content-Security-Policy").endsWith("frame-ancestors 'self'"));
    assertEquals("SAMEORIGIN", nobody.getHeader("X-Frame-Options"));
    HttpResponse<Buffer> two = published.get("/chat");
    assertTrue(
        two.getHeader("Content-Security-Policy")
            .endsWith("frame-ancestors 'self' https://www.example.org https://example.com:8443"));
    assertNull(two.getHeader("X-Frame-Options"));
    assertTrue(
        published
            .get("/api/v1/openapi.yaml")
            .getHeader("Content-Security-Policy")
            .contains("frame-ancestors 'none'"));
  }

  @Test
  void onlyTheWidgetMayBeLoadedByOthers() {
    assertEquals(
        "cross-origin", service.get("/widget.js").getHeader("Cross-Origin-Resource-Policy"));
    for (String path : new String[] {"/chat", "/assets/chat.js", "/api/v1/openapi.yaml"}) {
      assertEquals(
          "same-origin", service.get(path).getHeader("Cross-Origin-Resource-Policy"), path);
      assertEquals("same-origin", service.get(path).getHeader("Cross-Origin-Opener-Policy"), path);
      assertTrue(service.get(path).getHeader("Permissions-Policy").contains("clipboard-write=()"));
    }
  }

  @Test
  void leavingWithoutScriptForgetsAndLeadsElsewhere() {
    HttpResponse<Buffer> answer = published.get("/leave");
    assertEquals(303, answer.statusCode());
    assertEquals("https://weather.example.org", answer.getHeader("Location"));
    assertEquals("\"cache\", \"cookies\", \"storage\"", answer.getHeader("Clear-Site-Data"));
  }

  @Test
  void theCardSaysTheSameInEnglishAndInTheLanguageThatIsAskedFor() {
    String html = service.get("/card?lang=pl").bodyAsString();
    assertTrue(
        html.contains(
            "lang=\"en\" dir=\"ltr\"><strong>I need help. I need an interpreter for Polish."));
    assertTrue(html.contains("lang=\"pl\" dir=\"ltr\">Potrzebuj"));
    String tamil = service.get("/card?lang=ar&for=ta").bodyAsString();
    assertTrue(tamil.contains("dir=\"rtl\""));
    assertTrue(tamil.contains("an interpreter for Tamil."));
  }

  @Test
  void theEnglishCardPageOffersEveryLanguage() {
    String html = service.get("/card?for=%3Cscript%3E").bodyAsString();
    assertFalse(html.contains("I need an interpreter"));
    assertFalse(html.contains("<script>"));
    for (String language : new String[] {"ur", "cy", "ti", "zh"}) {
      assertTrue(html.contains("/card?lang=en&amp;for=" + language + "\""), language);
    }
  }

  @Test
  void anArticleOnAPageIsMarkedAsTheLanguageItIsIn() {
    String html = service.get("/what-we-keep?lang=pl").bodyAsString();
    assertTrue(html.contains("<html lang=\"pl\""));
    assertTrue(
        html.indexOf("class=\"answer\"") < html.indexOf("<div lang=\"en\" dir=\"ltr\">"), html);
  }

  @Test
  void thePublisherFillsInTheAccessibilityStatement() {
    String open = service.get("/accessibility").bodyAsString();
    assertTrue(open.contains("To be filled in by the publisher"));
    String filled = published.get("/accessibility").bodyAsString();
    assertTrue(filled.contains("run by Example Council"));
    assertTrue(filled.contains("access@example.org"));
    for (String part :
        new String[] {
          "Enforcement procedure",
          "Compliance status",
          "Non-accessible content",
          "Preparation of this accessibility statement",
          "(No. 2) Accessibility Regulations 2018"
        }) {
      assertTrue(filled.contains(part), part);
    }
  }

  @Test
  void whatWeKeepIsTheAnswerOfTheKnowledgeBaseAndMore() {
    String html = service.get("/what-we-keep").bodyAsString();
    assertTrue(html.contains("class=\"answer\""));
    assertTrue(html.contains("Twilio"));
    assertTrue(html.contains("We set no cookies"));
    assertTrue(html.contains("cannot erase your browser history"));
  }

  @Test
  void whereWhatsAppIsOffNothingIsSaidOfIt() {
    assertEquals(404, service.get("/whatsapp").statusCode());
    assertFalse(service.get("/what-we-keep").bodyAsString().contains("/whatsapp"));
  }

  @Test
  void whereWhatsAppIsOnItIsSaidWhatMetaAndTwilioKeep() throws Exception {
    Map<String, String> settings = new HashMap<>(WebService.WITH_WHATSAPP);
    try (WebService kept = WebService.start(settings)) {
      assertTrue(kept.get("/what-we-keep").bodyAsString().contains("href=\"/whatsapp\""));
      String html = kept.get("/whatsapp").bodyAsString();
      assertTrue(html.contains("WhatsApp belongs to Meta"));
      assertTrue(html.contains("up to 30 days"));
      assertTrue(html.contains("Twilio keeps them until somebody does"));
    }
    settings.put("WAYMARK_TWILIO_NUMBERS", "+447700900123");
    try (WebService swept = WebService.start(settings)) {
      assertTrue(swept.get("/whatsapp").bodyAsString().contains("We ask Twilio to delete"));
    }
  }

  @Test
  void theLineForOtherSitesNamesOurAddress() {
    String html = published.get("/for-staff").bodyAsString();
    assertTrue(
        html.contains("&lt;script src=&quot;https://waymark.example.org/widget.js&quot; defer&gt;")
            || html.contains("&lt;script src=\"https://waymark.example.org/widget.js\" defer&gt;"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a4", "a6", "wallet"})
  void aPosterHasTheNumberAndACode(String size) {
    String html = published.get("/poster?size=" + size).bodyAsString();
    assertTrue(html.contains("07700 900123"));
    assertTrue(html.contains("<svg class=\"qr\""));
    assertFalse(html.contains("Do not print before"));
    assertTrue(service.get("/poster?size=" + size).bodyAsString().contains("Do not print before"));
  }

  @Test
  void aPosterNamesItsAreaAndNotThePoliceWhereThatIsWished() {
    String with = poster("?area=halton");
    assertTrue(with.contains("Halton"));
    assertTrue(with.contains("police"));
    String without = poster("?area=warrington&police=no");
    assertTrue(without.contains("Warrington"));
    assertFalse(without.contains("police"));
    assertTrue(poster("").contains("For people in Cheshire"));
  }

  /** What is printed, without the form above it. */
  private static String poster(String query) {
    String html = published.get("/poster" + query).bodyAsString();
    return html.substring(html.indexOf("<div class=\"sheet"), html.indexOf("</main>"));
  }

  @Test
  void thePagesKnowTheirLanguageAndDirection() {
    String arabic = service.get("/chat?lang=ar").bodyAsString();
    assertTrue(arabic.contains("<html lang=\"ar\" dir=\"rtl\""));
    assertTrue(arabic.contains("/cookies?lang=ar"));
    assertTrue(arabic.contains("name=\"lang\" value=\"ar\""));
    String answer = service.chat("text", "menu", "lang", "ar").bodyAsString();
    assertTrue(answer.contains("<html lang=\"ar\" dir=\"rtl\""));
    assertTrue(answer.contains("<div class=\"question\" lang=\"ar\" dir=\"rtl\">"));
    assertTrue(service.get("/languages").bodyAsString().contains("hreflang=\"ar\""));
    assertTrue(service.get("/chat").bodyAsString().contains("hreflang=\"ar\""));
  }

  @Test
  void theDemoPageIsNotThereInLiveMode() throws Exception {
    try (WebService live = WebService.start(Map.of("WAYMARK_MODE", "live"))) {
      assertEquals(404, live.get("/demo").statusCode());
      assertFalse(live.get("/for-staff").bodyAsString().contains("/demo"));
    }
    assertEquals(200, service.get("/demo").statusCode());
    String policy = service.get("/demo").getHeader("Content-Security-Policy");
    assertTrue(policy.contains("frame-src 'self'"));
    assertFalse(policy.contains("unsafe"));
  }
}
