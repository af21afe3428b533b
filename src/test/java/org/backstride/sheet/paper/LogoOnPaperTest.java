package org.backstride.sheet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.backstride.sheet.Clinic;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.SheetOrder.Naming;
import org.backstride.sheet.Sheets;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class LogoOnPaperTest {

  @ParameterizedTest
  @CsvSource({"300,300", "480,120", "100,390"})
  void theLogoStandsWholeAtTheUpperLeftAndCoversNothing(int wide, int high) throws IOException {
    var clinic =
        new Clinic("Riverside Knee Clinic", List.of("01632 960 214"), "112", logo(wide, high));
    var issue = new Issue(clinic, "", Sheets.TODAY, null, Naming.FULL_NAME);
    var order = SheetOrder.of(Sheets.kneeLevelThree(), Sheets.margit(), issue);

    byte[] pdf = new SheetRenderer().pdf(Sheets.model(order, Locale.ENGLISH), PrintFormat.A4);

    Pictures.write("sheet-logo-" + wide, pdf);
    var places = TextPlaces.of(pdf);
    assertThat(places.outside(7)).isEmpty();
    assertThat(places.overlapping()).isEmpty();
    assertThat(aspectOfBlue(pdf)).isBetween(wide / (double) high * 0.9, wide / (double) high * 1.1);
  }

  private static String logo(int wide, int high) throws IOException {
    var picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, wide, high);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  /// Width by height of what is blue in the upper left quarter of the page.
  private static double aspectOfBlue(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var page = new PDFRenderer(document).renderImageWithDPI(0, 150);
      int left = Integer.MAX_VALUE;
      int right = 0;
      int top = Integer.MAX_VALUE;
      int bottom = 0;
      for (int y = 0; y < page.getHeight() / 4; y++) {
        for (int x = 0; x < page.getWidth() / 2; x++) {
          int colour = page.getRGB(x, y);
          if ((colour & 0xFF) > 200 && ((colour >> 16) & 0xFF) < 60) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
          }
        }
      }
      return (right - left + 1.0) / (bottom - top + 1);
    }
  }
}
