package org.backstride.sheet.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where the letters of a PDF stand and how large they are.
final class TextPlaces {

  private final List<Letter> letters;

  /// A letter on its page.
  private record Letter(int page, TextPosition at) {

    double left() {
      return at.getXDirAdj();
    }

    double right() {
      return at.getXDirAdj() + at.getWidthDirAdj();
    }

    double bottom() {
      return at.getYDirAdj();
    }

    double top() {
      return at.getYDirAdj() - at.getHeightDir();
    }

    /// The share of this letter's box that another one covers.
    double coveredBy(Letter other) {
      double wide = Math.min(right(), other.right()) - Math.max(left(), other.left());
      double high = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
      double own = (right() - left()) * (bottom() - top());
      return wide <= 0 || high <= 0 || own <= 0 ? 0 : wide * high / own;
    }

    @Override
    public String toString() {
      return "%s at %.0f, %.0f of page %d".formatted(at.getUnicode(), left(), bottom(), page);
    }
  }

  private TextPlaces(List<Letter> letters) {
    this.letters = letters;
  }

  static TextPlaces of(byte[] pdf) throws IOException {
    return new TextPlaces(letters(pdf));
  }

  /// The letters that stand less than some millimetres from an edge of their page.
  List<String> outside(double millimetres) {
    double margin = millimetres / 25.4 * 72;
    return letters.stream()
        .filter(
            each ->
                each.left() < margin
                    || each.right() > each.at().getPageWidth() - margin
                    || each.bottom() > each.at().getPageHeight() - margin
                    || each.top() < margin / 2)
        .map(Letter::toString)
        .toList();
  }

  /// Letters of which a quarter or more is covered by another one.
  List<String> overlapping() {
    var sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingInt(Letter::page).thenComparingDouble(Letter::bottom));
    var found = new ArrayList<String>();
    for (int i = 0; i < sorted.size(); i++) {
      Letter one = sorted.get(i);
      for (int j = i + 1; j < sorted.size(); j++) {
        Letter other = sorted.get(j);
        if (other.page() != one.page() || other.bottom() - one.bottom() > 40) {
          break;
        }
        if (one.coveredBy(other) > 0.25 || other.coveredBy(one) > 0.25) {
          found.add(one + " and " + other);
        }
      }
    }
    return found;
  }

  float smallestPoints() {
    return letters.stream().map(each -> each.at().getYScale()).min(Float::compare).orElseThrow();
  }

  private static List<Letter> letters(byte[] pdf) throws IOException {
    var found = new ArrayList<Letter>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            positions.stream()
                .filter(at -> !at.getUnicode().isBlank())
                .forEach(at -> found.add(new Letter(getCurrentPageNo(), at)));
          }
        };
    try (var document = Loader.loadPDF(pdf)) {
      stripper.getText(document);
    }
    return found;
  }
}
