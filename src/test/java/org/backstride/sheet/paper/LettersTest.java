package org.backstride.sheet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.backstride.athlete.Athlete;
import org.backstride.sheet.Sheets;
import org.backstride.sheet.paper.type.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class LettersTest {

  private final Letters letters = new Letters();

  @ParameterizedTest
  @ValueSource(
      strings = {"Łukasz", "Ζωή", "Ивана", "Nguyễn Văn Đức", "علي رضا", "שרה", "Հայկ", "ქეთი"})
  void namesOfTheseScriptsArePrintedAsTheyAreWritten(String name) throws IOException {
    byte[] pdf = pdf(name);

    assertThat(letters.missing(name)).isEmpty();
    assertThat(text(pdf)).contains("Name " + name).doesNotContain("□");
  }

  @Test
  void aLetterThatCannotBePrintedIsASquareAndSaidAtTheHead() throws IOException {
    byte[] pdf = pdf("李 Wei");

    Pictures.write("sheet-letters", pdf);
    assertThat(letters.missing("李 Wei 李")).isEqualTo("李");
    assertThat(text(pdf))
        .contains("□ Wei", "Letters are missing.", "Write it by hand: U+674E")
        .doesNotContain("# Wei");
  }

  @Test
  void anArabicNameRunsFromRightToLeftOnThePage() throws IOException {
    var drawn = new ArrayList<TextPosition>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            if (text.getUnicode().codePointAt(0) > 0x600) {
              drawn.add(text);
            }
          }
        };
    try (var document = Loader.loadPDF(pdf("علي"))) {
      stripper.getText(document);
    }

    List<TextPosition> name = drawn.subList(0, 3);
    assertThat(name).isSortedAccordingTo((a, b) -> Float.compare(a.getXDirAdj(), b.getXDirAdj()));
    assertThat(name.stream().map(TextPosition::getUnicode).toList())
        .isEqualTo(Stream.of(0xFEF2, 0xFEE0, 0xFECB).map(Character::toString).toList());
  }

  private static byte[] pdf(String name) {
    var model = Sheets.model(Sheets.kneeLevelThree(), Athlete.named(name), Locale.ENGLISH);
    return new SheetRenderer().pdf(model, PrintFormat.A4);
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
