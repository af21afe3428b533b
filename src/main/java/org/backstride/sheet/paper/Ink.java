package org.backstride.sheet.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Properties;
import javax.imageio.ImageIO;
import org.backstride.sheet.Pictogram;

/// The drawn parts of a page as addresses that hold the drawing itself (`data:`): signs, pictograms
/// and hatches.
final class Ink {

  private static final int HATCH_WIDTH = 2000;
  private static final int HATCH_HEIGHT = 120;
  private static final int HATCH_PERIOD = 28;

  private final Pictograms pictograms = new Pictograms();
  private final Properties icons = new Properties();
  private final String lightHatch = hatch(4, 190);
  private final String darkHatch = hatch(8, 0);

  Ink() {
    try (var in = Ink.class.getResourceAsStream("icons.properties")) {
      if (in == null) {
        throw new IllegalStateException("The signs are missing");
      }
      icons.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The signs cannot be read", e);
    }
  }

  /// The hatch behind words.
  String lightHatch() {
    return lightHatch;
  }

  /// The hatch of the middle of the pain scale.
  String darkHatch() {
    return darkHatch;
  }

  String icon(String name) {
    String shape = icons.getProperty(name);
    if (shape == null) {
      throw new IllegalStateException("No sign " + name);
    }
    return svg(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\""
            + " width=\"24\" height=\"24\">%s</svg>".formatted(shape));
  }

  String code(QrInk code) {
    return svg(code.svg());
  }

  String icon(Enum<?> constant) {
    return icon(lower(constant));
  }

  String picture(Pictogram pictogram) {
    return svg(pictograms.svg(pictogram));
  }

  /// Lines at 45°, continuous over the height of a row.
  ///
  /// @param thickness of 28 from one line to the next
  /// @param grey 0 is black
  private static String hatch(int thickness, int grey) {
    var image = new BufferedImage(HATCH_WIDTH, HATCH_HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    var pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, HATCH_WIDTH, HATCH_HEIGHT);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(grey, grey, grey));
    pen.setStroke(new BasicStroke(thickness));
    for (int x = -HATCH_HEIGHT; x < HATCH_WIDTH; x += HATCH_PERIOD) {
      pen.drawLine(x, HATCH_HEIGHT, x + HATCH_HEIGHT, 0);
    }
    pen.dispose();
    return png(image);
  }

  /// The name of a constant as resources write it.
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String png(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("A picture cannot be written to memory", e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static String svg(String svg) {
    return Drawings.ADDRESS
        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
  }
}
