package org.backstride.sheet.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where the letters of a PDF stand and how large they are.
final class TextPlaces {

  private TextPlaces() {}

  /// The letters that stand less than some millimetres from an edge of their page.
  static List<String> outside(byte[] pdf, double millimetres) throws IOException {
    double margin = millimetres / 25.4 * 72;
    return positions(pdf).stream()
        .filter(
            at ->
                at.getXDirAdj() < margin
                    || at.getXDirAdj() + at.getWidthDirAdj() > at.getPageWidth() - margin
                    || at.getYDirAdj() > at.getPageHeight() - margin
                    || at.getYDirAdj() - at.getHeightDir() < margin / 2)
        .filter(at -> !at.getUnicode().isBlank())
        .map(at -> at.getUnicode() + " at " + at.getXDirAdj() + ", " + at.getYDirAdj())
        .toList();
  }

  static float smallestPoints(byte[] pdf) throws IOException {
    return positions(pdf).stream().map(TextPosition::getYScale).min(Float::compare).orElseThrow();
  }

  private static List<TextPosition> positions(byte[] pdf) throws IOException {
    var found = new ArrayList<TextPosition>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            found.addAll(positions);
          }
        };
    try (var document = Loader.loadPDF(pdf)) {
      stripper.getText(document);
    }
    return found;
  }
}
