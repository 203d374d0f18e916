package org.waymark.channel.sms;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.text.Gsm7;
import org.waymark.text.SmsPrice;

/** Draws the phone, with what each reply would cost. */
final class SimulatorPage {
  private final PebbleTemplate template;

  SimulatorPage() {
    ClasspathLoader loader = new ClasspathLoader(SimulatorPage.class.getClassLoader());
    loader.setPrefix("templates");
    loader.setSuffix(".html");
    this.template =
        new PebbleEngine.Builder()
            .loader(loader)
            .autoEscaping(true)
            .strictVariables(true)
            .defaultLocale(Locale.UK)
            .build()
            .getTemplate("simulator");
  }

  /**
   * Draws the page.
   *
   * @param phone the sender that this page writes as
   * @param bubbles what is on the screen, oldest first
   */
  String draw(String phone, List<Bubble> bubbles) {
    List<Map<String, Object>> shown = bubbles.stream().map(SimulatorPage::shown).toList();
    int pence = bubbles.stream().mapToInt(SimulatorPage::pence).sum();
    Map<String, Object> page =
        Map.of(
            "phone", phone,
            "bubbles", shown,
            "pence", pence,
            "price", SmsPrice.PENCE_PER_SEGMENT,
            "longest", SmsText.MAX_CHARS);
    StringWriter out = new StringWriter();
    try {
      template.evaluate(out, page, Locale.UK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Map<String, Object> shown(Bubble bubble) {
    Gsm7.Size size = Gsm7.measure(bubble.text());
    return Map.of(
        "code", bubble.code(),
        "side", bubble.side().name().toLowerCase(Locale.ROOT),
        "text", bubble.text(),
        "segments", size.segments(),
        "encoding", size.encoding() == Gsm7.Encoding.GSM_7 ? "GSM-7" : "UCS-2",
        "units", size.units(),
        "pence", pence(bubble));
  }

  private static int pence(Bubble bubble) {
    return bubble.side() == Bubble.Side.SERVICE ? SmsPrice.pence(bubble.text()) : 0;
  }
}
