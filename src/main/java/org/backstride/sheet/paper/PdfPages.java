package org.backstride.sheet.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// The pages of a PDF as pictures and as text: the preview shows the very file that is printed.
public final class PdfPages {

  private static final double POINTS_PER_INCH = 72;

  /// Images that are shown smaller than this share of their size are smoothed, which is slow: a
  /// logo of any size may be, the hatches of ours ([Ink]) need not be.
  private static final float SMOOTHED_BELOW = 0.25f;

  /// One page.
  ///
  /// @param picture as it prints, at the resolution asked for
  /// @param text its words in reading order
  /// @param widthPoints its width on paper
  /// @param heightPoints its height on paper
  public record PdfPage(
      BufferedImage picture, String text, double widthPoints, double heightPoints) {}

  private PdfPages() {}

  /// Draws all pages of one of our sheets.
  public static List<PdfPage> read(byte[] pdf, int dotsPerInch) {
    var pages = new ArrayList<PdfPage>();
    each(pdf, dotsPerInch, pages::add);
    return List.copyOf(pages);
  }

  /// Draws one page after the other, so that only one is held at a time.
  ///
  /// @param taken takes a page; where it refuses one, no more are drawn
  /// @return whether all were taken
  public static boolean each(byte[] pdf, int dotsPerInch, Predicate<PdfPage> taken) {
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      renderer.setImageDownscalingOptimizationThreshold(SMOOTHED_BELOW);
      for (int index = 0; index < document.getNumberOfPages(); index++) {
        if (!taken.test(page(document, renderer, index, dotsPerInch))) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("The sheet's own PDF cannot be read back", e);
    }
  }

  private static PdfPage page(PDDocument document, PDFRenderer renderer, int index, int dotsPerInch)
      throws IOException {
    var picture = renderer.renderImageWithDPI(index, dotsPerInch);
    double scale = POINTS_PER_INCH / dotsPerInch;
    return new PdfPage(
        picture,
        text(document, index + 1),
        picture.getWidth() * scale,
        picture.getHeight() * scale);
  }

  private static String text(PDDocument document, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).strip();
  }
}
