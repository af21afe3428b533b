package org.backstride.sheet.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// The pages of a PDF as pictures and as text: the preview shows the very file that is printed.
public final class PdfPages {

  private static final double POINTS_PER_INCH = 72;

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
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      var pages = new ArrayList<PdfPage>();
      for (int index = 0; index < document.getNumberOfPages(); index++) {
        var picture = renderer.renderImageWithDPI(index, dotsPerInch);
        double scale = POINTS_PER_INCH / dotsPerInch;
        pages.add(
            new PdfPage(
                picture,
                text(document, index + 1),
                picture.getWidth() * scale,
                picture.getHeight() * scale));
      }
      return List.copyOf(pages);
    } catch (IOException e) {
      throw new UncheckedIOException("The sheet's own PDF cannot be read back", e);
    }
  }

  private static String text(PDDocument document, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).strip();
  }
}
