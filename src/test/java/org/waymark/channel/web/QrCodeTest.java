package org.waymark.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final int SCALE = 4;

  @Test
  void aPhoneReadsTheAddress() throws Exception {
    String address = "https://waymark.example.org/chat?lang=ar";
    String svg = QrCode.svg(address, "Code");
    int side = Integer.parseInt(svg.replaceFirst("(?s).*viewBox=\"0 0 (\\d+) .*", "$1")) * SCALE;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    Matcher cell = Pattern.compile("M(\\d+) (\\d+)h").matcher(svg);
    while (cell.find()) {
      paint(pixels, side, Integer.parseInt(cell.group(1)), Integer.parseInt(cell.group(2)));
    }
    BinaryBitmap picture =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    assertEquals(address, new QRCodeReader().decode(picture).getText());
  }

  private static void paint(int[] pixels, int side, int x, int y) {
    for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
      Arrays.fill(pixels, row * side + x * SCALE, row * side + (x + 1) * SCALE, 0);
    }
  }

  @Test
  void theLabelIsEscapedAndNoStyleIsInline() {
    String svg = QrCode.svg("a", "\"><script>");
    assertTrue(svg.contains("aria-label=\"&quot;&gt;&lt;script&gt;\""));
    assertTrue(!svg.contains("style="));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> QrCode.svg("a".repeat(5_000), ""));
  }
}
