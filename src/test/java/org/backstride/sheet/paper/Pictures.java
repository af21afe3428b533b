package org.backstride.sheet.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.backstride.gallery.Album;

/// Pages of a PDF as pictures, to look at and to measure.
final class Pictures {

  private static final int DOTS_PER_INCH = 100;

  /// As in the preview, see [PdfPages].
  private static final float SMOOTHED_BELOW = 0.25f;

  private Pictures() {}

  /// Writes each page to the gallery.
  static void write(String name, byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      renderer.setImageDownscalingOptimizationThreshold(SMOOTHED_BELOW);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        Album.keep(name + "-" + (page + 1), renderer.renderImageWithDPI(page, DOTS_PER_INCH));
      }
    }
  }

  /// The share of ink around the numbers 1, 4 and 8 of the pain scale, printed in grey.
  static double[] inkOfTheScale(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var grey = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
      var row = new ScaleRow();
      row.getText(document);
      return new double[] {
        ink(grey, row.places[1]), ink(grey, row.places[4]), ink(grey, row.places[8])
      };
    }
  }

  /// Beside the number, so that the number itself does not count.
  private static double ink(BufferedImage grey, float[] place) {
    double scale = DOTS_PER_INCH / 72.0;
    int x = (int) ((place[0] - 16) * scale);
    int y = (int) ((place[1] - 10) * scale);
    double black = 0;
    for (int dx = 0; dx < 14; dx++) {
      for (int dy = 0; dy < 14; dy++) {
        black += 1 - (grey.getRGB(x + dx, y + dy) & 0xFF) / 255.0;
      }
    }
    return black / (14 * 14);
  }

  /// Finds the row of eleven numbers.
  private static final class ScaleRow extends PDFTextStripper {
    private final float[][] places = new float[11][];

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
      if (!text.matches("\\d|10") || letters.getFirst().getYScale() < 11.5) {
        return;
      }
      int number = Integer.parseInt(text);
      if (places[number] == null) {
        places[number] =
            new float[] {letters.getFirst().getXDirAdj(), letters.getFirst().getYDirAdj()};
      }
    }
  }
}
