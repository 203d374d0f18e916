package org.waymark.channel.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.knowledge.Confidence;
import org.waymark.knowledge.Contact;
import org.waymark.knowledge.ContactRegister;
import org.waymark.knowledge.Hours;
import org.waymark.service.ShippedGuide;
import org.waymark.text.Gsm7;

final class FallbackTwimlTest {
  private static Contact contact(String id, String name, String phone, Contact.Other beside) {
    boolean always = !phone.isEmpty();
    return new Contact(
        id,
        name,
        "",
        "",
        phone,
        "",
        "",
        "",
        "",
        "",
        new Hours.Always(),
        Confidence.HIGH,
        null,
        Contact.Cost.FREE,
        "",
        List.of(),
        Confidence.HIGH,
        null,
        beside,
        null,
        always,
        1);
  }

  private static FallbackTwiml of(Contact... contacts) {
    Map<String, Contact> all = new LinkedHashMap<>();
    for (Contact contact : contacts) {
      all.put(contact.id(), contact);
    }
    return FallbackTwiml.of(new ContactRegister(all, Map.of(), Map.of(), List.of(), 90));
  }

  @Test
  void fitsOneSegmentWithTheShippedContacts() throws Exception {
    FallbackTwiml fallback = FallbackTwiml.of(ShippedGuide.get().snapshot().base().contacts());
    Gsm7.Size size = Gsm7.measure(fallback.text());
    assertEquals(Gsm7.Encoding.GSM_7, size.encoding());
    assertEquals(1, size.segments(), fallback.text());
    assertTrue(fallback.text().startsWith("In danger now? Call 999."), fallback.text());
    assertTrue(fallback.text().contains("101, ask for Cheshire CARES."), fallback.text());
    assertEquals(fallback.text(), Twimls.message(fallback.xml()));
  }

  @Test
  void escapesWhatXmlTakesForItself() throws Exception {
    FallbackTwiml fallback = of(contact("a", "Women & <Girls>", "0800 1", null));
    assertFalse(fallback.xml().contains("& "), fallback.xml());
    assertTrue(Twimls.message(fallback.xml()).contains("Women & <Girls>, day and night: 0800 1"));
  }

  @Test
  void writesTypographyInTheAlphabetOfSms() {
    FallbackTwiml fallback = of(contact("a", "Women\u2019s Aid \u2013 Crewe", "0800 1", null));
    assertTrue(fallback.text().contains("Women's Aid - Crewe"), fallback.text());
  }

  @Test
  void keepsTheEmergencyNumberWhateverTheRegisterSays() {
    assertTrue(of().text().startsWith("In danger now? Call 999."));
  }

  @Test
  void neverGrowsBeyondWhatTwilioSends() throws Exception {
    Contact[] many = new Contact[200];
    for (int i = 0; i < many.length; i++) {
      many[i] = contact("c" + i, "A helpline with a long name", "0800 " + i, null);
    }
    FallbackTwiml fallback = of(many);
    assertTrue(fallback.text().length() <= SmsText.MAX_CHARS);
    assertTrue(fallback.text().startsWith("In danger now? Call 999."));
  }

  @Test
  void saysNothingOfAServiceThatIsOnlyBesideInOtherWords() {
    Contact.Other beside = new Contact.Other("a", "day or night");
    Contact other = contact("b", "Other", "", beside);
    assertFalse(of(contact("a", "A", "0800 1", null), other).text().contains("day or night"));
  }
}
