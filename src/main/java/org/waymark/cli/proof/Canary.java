package org.waymark.cli.proof;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something about a person that must not turn up anywhere, and the shapes in which it could.
 *
 * @param what it is, for the report
 * @param text as it is sent
 */
record Canary(String what, String text) {
  /** Every shape of it: a name for the report, and the text to look for. */
  Map<String, String> shapes() {
    Map<String, String> shapes = new LinkedHashMap<>();
    for (String spelling : spellings()) {
      shapes.put("as sent: " + spelling, spelling);
      shapes.put("in an address: " + spelling, encode(spelling));
      shapes.put("in an address with %20: " + spelling, encode(spelling).replace("+", "%20"));
      shapes.put("in hexadecimal: " + spelling, HexFormat.of().formatHex(bytes(spelling)));
      for (int shift = 0; shift < 3; shift++) {
        String base64 = base64(spelling, shift);
        shapes.put("in Base64, shifted by " + shift + ": " + spelling, base64);
        shapes.put(
            "in Base64 for addresses, shifted by " + shift + ": " + spelling,
            base64.replace('+', '-').replace('/', '_'));
      }
      for (String algorithm : new String[] {"MD5", "SHA-1", "SHA-256"}) {
        byte[] digest = digest(algorithm, spelling);
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(digest);
        shapes.put(algorithm + " of " + spelling, HexFormat.of().formatHex(digest));
        shapes.put(algorithm + " in Base64 of " + spelling, base64);
        shapes.put(
            algorithm + " in Base64 for addresses of " + spelling,
            base64.replace('+', '-').replace('/', '_'));
      }
    }
    return shapes;
  }

  /** A number is written in many ways, and a program may put its own name before it. */
  private Set<String> spellings() {
    Set<String> spellings = new TreeSet<>(List.of(text, text.replace(" ", "")));
    if (text.startsWith("+44")) {
      String national = text.substring(3);
      spellings.addAll(Set.of("44" + national, "0" + national, national, "sms:" + text));
    }
    if (text.matches("[0-9.]+")) {
      spellings.add("web:" + text);
    }
    spellings.add(text.toLowerCase(Locale.ROOT));
    return spellings;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The part of its Base64 that does not depend on what stands before and after it. */
  private static String base64(String text, int shift) {
    byte[] shifted = bytes("\0".repeat(shift) + text);
    String whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    int from = shift == 0 ? 0 : shift + 1;
    return whole.substring(from, shifted.length * 8 / 6);
  }

  private static byte[] digest(String algorithm, String text) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
