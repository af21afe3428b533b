package org.backstride.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backstride.sheet.PrintFormat.Paper;
import org.backstride.sheet.PrintFormat.Print;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetPdfTest {

  private final SheetRenderer renderer = new SheetRenderer();

  @ParameterizedTest
  @CsvSource({
    "en,A4,NORMAL,1",
    "de,A4,NORMAL,1",
    "es,A4,NORMAL,1",
    "en,LETTER,NORMAL,1",
    "de,A4,LARGE,3"
  })
  void theSampleSessionFillsItsPages(String language, Paper paper, Print print, int pages)
      throws IOException {
    var model = Sheets.model(Sheets.kneeLevelThree(), Sheets.margit(), Locale.of(language));

    byte[] pdf = renderer.pdf(model, new PrintFormat(paper, print));

    Files.createDirectories(Path.of("target/gallery"));
    try (var document = Loader.loadPDF(pdf)) {
      var pictures = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        String name = "sheet-%s-%s-%s-%d.png".formatted(language, paper, print, page + 1);
        ImageIO.write(
            pictures.renderImageWithDPI(page, 110),
            "png",
            new File("target/gallery", name.toLowerCase(Locale.ROOT)));
      }
      assertThat(document.getNumberOfPages()).isEqualTo(pages);
      assertThat(new PDFTextStripper().getText(document)).contains("Margit Sommer");
    }
  }
}
