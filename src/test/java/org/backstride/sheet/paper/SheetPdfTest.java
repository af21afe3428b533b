package org.backstride.sheet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backstride.athlete.Athlete;
import org.backstride.program.Block;
import org.backstride.program.Program;
import org.backstride.program.Surface;
import org.backstride.sheet.SheetModel;
import org.backstride.sheet.Sheets;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.PrintFormat.Print;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class SheetPdfTest {

  private static final PrintFormat LETTER = new PrintFormat(Paper.LETTER, Print.NORMAL);

  private final SheetRenderer renderer = new SheetRenderer();

  @ParameterizedTest
  @CsvSource({
    "en,A4,NORMAL,1",
    "de,A4,NORMAL,1",
    "es,A4,NORMAL,1",
    "en,LETTER,NORMAL,2",
    "de,A4,LARGE,2"
  })
  void theSampleSessionFillsItsPages(String language, Paper paper, Print print, int pages)
      throws IOException {
    var model = Sheets.model(Sheets.kneeLevelThree(), Sheets.margit(), Locale.of(language));

    byte[] pdf = renderer.pdf(model, new PrintFormat(paper, print));

    Pictures.write("sheet-%s-%s-%s".formatted(language, paper, print), pdf);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(pages);
    }
  }

  @Test
  void everyWordOfTheModelStandsOnThePage() throws IOException {
    var model = Sheets.model(Sheets.kneeLevelThree(), Sheets.margit(), Locale.ENGLISH);

    String text = text(renderer.pdf(model, PrintFormat.A4));

    assertThat(text)
        .contains("Riverside Knee Clinic", "Walk backward, level 3", "Margit Sommer", "1 of 1")
        .contains("5 × 2 min", "belt km/h", "Pick the feet up higher.", "pain over 5")
        .contains("6:00", "backward 5", "26:00", "stop, turn round")
        .contains("Screening not recorded.", "Over 5: stop", "Helper within reach")
        .contains("Worse next morning", "Alghadir 2019", "a professional decides");
  }

  @Test
  void markupInANameIsPrintedAsItWasTyped() throws IOException {
    var athlete = Athlete.named("<script>alert('x')</script> & \u0001Ørsted");

    String text = text(renderer.pdf(model(athlete), PrintFormat.A4));

    assertThat(text).contains("<script>alert('x')</script> & Ørsted");
  }

  @ParameterizedTest
  @EnumSource(Print.class)
  void aLongNameStaysOnThePage(Print print) throws IOException {
    var athlete = Athlete.named("Maximiliana-Alexandra von Hohenstein-Wittgenstein y ".repeat(2));

    byte[] pdf = renderer.pdf(model(athlete), new PrintFormat(Paper.A4, print));

    assertThat(TextPlaces.of(pdf).outside(7)).isEmpty();
    assertThat(text(pdf)).contains("Wittgenstein");
  }

  @Test
  void theFileIsTaggedAndNamesItsTitleAndLanguage() throws IOException {
    var model = Sheets.model(Sheets.kneeLevelThree(), Sheets.margit(), Locale.GERMAN);

    try (var document = Loader.loadPDF(renderer.pdf(model, PrintFormat.A4))) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo("de");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Walk backward, level 3");
    }
  }

  @Test
  void onlyRobotoIsUsedAndItIsEmbedded() throws IOException {
    try (var document = Loader.loadPDF(renderer.pdf(model(Sheets.margit()), PrintFormat.A4))) {
      var fonts = fonts(document);
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(fonts).allMatch(font -> font.getName().contains("Roboto"));
    }
  }

  @Test
  void a4AndLetterHaveTheirSizes() throws IOException {
    assertThat(size(PrintFormat.A4)).isEqualTo("210 × 297");
    assertThat(size(LETTER)).isEqualTo("216 × 279");
  }

  @Test
  void nothingIsSmallerThanElevenPoint() throws IOException {
    var model = model(Sheets.margit());

    assertThat(TextPlaces.of(renderer.pdf(model, PrintFormat.A4)).smallestPoints())
        .isGreaterThan(10.9f);
  }

  @ParameterizedTest
  @CsvSource({"A4,NORMAL", "LETTER,NORMAL", "A4,LARGE", "LETTER,LARGE"})
  void aLongSessionFlowsOnAndLosesNothing(Paper paper, Print print) throws IOException {
    var blocks =
        IntStream.rangeClosed(1, 24)
            .mapToObj(bout -> (Block) Sheets.bout(60 + bout, "2.2"))
            .toArray(Block[]::new);
    Program program = Sheets.of(Surface.TREADMILL, blocks);

    byte[] pdf =
        renderer.pdf(
            Sheets.model(program, Sheets.margit(), Locale.ENGLISH), new PrintFormat(paper, print));

    Pictures.write("sheet-long-%s-%s".formatted(paper, print), pdf);
    assertThat(TextPlaces.of(pdf).outside(7)).isEmpty();
    assertThat(text(pdf)).contains("24 Walk backward", "1:24 min", "backward 24", "Worse next");
  }

  @Test
  void theLightsDifferInGrey() throws IOException {
    var model = model(Sheets.margit());

    double[] ink = Pictures.inkOfTheScale(renderer.pdf(model, PrintFormat.A4));

    assertThat(ink[0]).as("plain").isLessThan(0.12);
    assertThat(ink[1]).as("hatched").isBetween(0.15, 0.6);
    assertThat(ink[2]).as("black").isGreaterThan(0.75);
  }

  private static SheetModel model(Athlete athlete) {
    return Sheets.model(Sheets.kneeLevelThree(), athlete, Locale.ENGLISH);
  }

  private String size(PrintFormat format) throws IOException {
    try (var document = Loader.loadPDF(renderer.pdf(model(Sheets.margit()), format))) {
      var box = document.getPage(0).getMediaBox();
      return Math.round(box.getWidth() / 72 * 25.4)
          + " × "
          + Math.round(box.getHeight() / 72 * 25.4);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return String.join(" ", Arrays.asList(new PDFTextStripper().getText(document).split("\\s+")));
    }
  }

  private static List<PDFont> fonts(PDDocument document) throws IOException {
    var fonts = new ArrayList<PDFont>();
    for (PDPage page : document.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }
}
