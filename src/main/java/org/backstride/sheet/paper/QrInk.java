package org.backstride.sheet.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// A text as a square code, drawn as vectors.
///
/// @param svg the drawing, without its quiet margin
/// @param modules how many squares it has to a side, its edge counted
record QrInk(String svg, int modules) {

  private static final double MILLIMETRES_A_MODULE = 0.29;

  /// Drawn free around the squares, so that rounding cuts none of them; the page leaves the rest.
  private static final int EDGE = 1;

  private static final double LEAST_MILLIMETRES = 16;

  static QrInk of(String text) {
    var hints =
        Map.of(
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            0,
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.L);
    try {
      return drawn(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
    } catch (WriterException e) {
      throw new IllegalStateException("Longer than a code holds", e);
    }
  }

  /// A phone held over the sheet still tells its squares apart.
  double millimetres() {
    return Math.max(LEAST_MILLIMETRES, modules * MILLIMETRES_A_MODULE);
  }

  /// One rectangle for each stretch of ink in a row.
  private static QrInk drawn(BitMatrix code) {
    var path = new StringBuilder();
    int size = code.getWidth();
    for (int y = 0; y < size; y++) {
      int x = 0;
      while (x < size) {
        int start = x;
        while (x < size && code.get(x, y)) {
          x++;
        }
        if (x > start) {
          path.append('M').append(start).append(' ').append(y);
          path.append('h').append(x - start).append("v1h-").append(x - start).append('z');
        }
        x = Math.max(x, start + 1);
      }
    }
    int whole = size + 2 * EDGE;
    String box = -EDGE + " " + -EDGE + " " + whole + " " + whole;
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\""
            + box
            + "\" width=\""
            + whole * 4
            + "\" height=\""
            + whole * 4
            + "\">";
    return new QrInk(svg + "<path d=\"" + path + "\"/></svg>", whole);
  }
}
