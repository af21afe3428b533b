package org.backstride.sheet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backstride.program.Block;
import org.backstride.program.Program;
import org.backstride.program.Surface;
import org.backstride.sheet.DoseCode;
import org.backstride.sheet.Sheets;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.PrintFormat.Print;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class QrOnPaperTest {

  @ParameterizedTest
  @CsvSource({"A4,NORMAL,en", "LETTER,LARGE,de", "A4,NORMAL,es"})
  void theCodeOnThePrintedPageReadsBackAsTheDoses(Paper paper, Print print, String language)
      throws IOException, ReaderException {
    var model = Sheets.model(Sheets.kneeLevelThree(), Sheets.margit(), Locale.of(language));
    byte[] pdf = new SheetRenderer().pdf(model, new PrintFormat(paper, print));

    assertThat(scanned(pdf)).isEqualTo(((DoseCode.Lines) model.session().code()).text());
  }

  @Test
  void theFullestCodeStillReads() throws IOException, ReaderException {
    var model = Sheets.model(bouts(9), Sheets.margit(), Locale.ENGLISH);
    byte[] pdf = new SheetRenderer().pdf(model, PrintFormat.A4);

    Pictures.write("sheet-code-full", pdf);
    assertThat(scanned(pdf)).isEqualTo(((DoseCode.Lines) model.session().code()).text());
    assertThat(TextPlaces.of(pdf).outside(7)).isEmpty();
  }

  @Test
  void whereTheDosesDoNotFitThePageSaysSo() throws IOException {
    byte[] pdf =
        new SheetRenderer()
            .pdf(Sheets.model(bouts(12), Sheets.margit(), Locale.ENGLISH), PrintFormat.A4);

    try (var document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text).contains("No code: the doses take").doesNotContain("Doses for your phone");
    }
  }

  @Test
  void aSessionWithoutAStepHasAPageAndNoCode() throws IOException {
    byte[] pdf =
        new SheetRenderer()
            .pdf(Sheets.model(bouts(0), Sheets.margit(), Locale.ENGLISH), PrintFormat.A4);

    try (var document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text).contains("Margit").doesNotContain("Doses for your phone", "No code");
    }
  }

  private static Program bouts(int count) {
    var blocks =
        IntStream.range(0, count)
            .mapToObj(bout -> (Block) Sheets.bout(61 + bout, "2.0"))
            .toArray(Block[]::new);
    return Sheets.of(Surface.TREADMILL, blocks);
  }

  /// The upper right of the first page, as a camera sees it from near by: 600 dots an inch.
  private static String scanned(byte[] pdf) throws IOException, ReaderException {
    try (var document = Loader.loadPDF(pdf)) {
      var first = document.getPage(0);
      float wide = first.getMediaBox().getWidth();
      float high = first.getMediaBox().getHeight();
      first.setCropBox(new PDRectangle(wide / 2, high * 3 / 4, wide / 2, high / 4));
      var page = new PDFRenderer(document).renderImageWithDPI(0, 600);
      int width = page.getWidth();
      int height = page.getHeight();
      int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
      var source = new RGBLuminanceSource(width, height, pixels);
      var hints = Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");
      return new QRCodeReader()
          .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
          .getText();
    }
  }
}
