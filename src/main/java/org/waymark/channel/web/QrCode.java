package org.waymark.channel.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.waymark.conversation.Html;

/** A QR code as inline SVG: black on white whatever the colours of the page, for any size. */
final class QrCode {
  private static final int MARGIN = 4;

  private QrCode() {}

  /**
   * Draws a code.
   *
   * @param content what a phone reads from it
   * @param label what a screen reader says instead
   * @throws IllegalArgumentException when the content is too long for a code
   */
  static String svg(String content, String label) {
    BitMatrix cells = cells(content);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < cells.getHeight(); y++) {
      for (int x = 0; x < cells.getWidth(); x++) {
        if (cells.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    String side = Integer.toString(cells.getWidth());
    return "<svg class=\"qr\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %s %s\" shape-rendering=\"crispEdges\"><rect width=\"%s\" height=\"%s\" fill=\"#fff\"/><path d=\"%s\" fill=\"#000\"/></svg>"
        .formatted(Html.escape(label), side, side, side, side, path);
  }

  private static BitMatrix cells(String content) {
    try {
      return new QRCodeWriter()
          .encode(
              content,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  MARGIN));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }
}
