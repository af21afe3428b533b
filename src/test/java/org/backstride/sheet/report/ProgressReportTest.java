package org.backstride.sheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.sheet.paper.ReportRenderer;
import org.backstride.sheet.report.ProgressReport.Reader;
import org.backstride.sheet.report.ProgressReport.Style;
import org.backstride.studio.demo.KneeCase;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The invented knee case as the referrer and the patient get it, read back from the PDF.
class ProgressReportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Athlete margit = Athlete.named("Margit <Sommer> & Söhne");
  private final CareRecord record = new KneeCase(margit, LocalDate.of(2026, 10, 12)).record();

  @Test
  void theReferrerReadsDoseOutcomesAndEveryDecision() throws IOException {
    String text = text(Reader.REFERRER, record, "en");

    assertThat(text)
        .contains("Margit <Sommer> & Söhne", "18 of 18 sessions reported.")
        .contains("Sessions with safe pain: 15, acceptable: 2, above the stop: 1.")
        .contains("KOOS pain", "50.0", "66.7", "clearly better", "Mostafaee 2021")
        .contains("no change band is known")
        .contains("regressed, Eva Halvorsen, PT")
        .contains("not decided yet")
        .contains("Alghadir")
        .contains("Screening gate Gate open.", "The questions were not asked.")
        .contains("Nothing was overridden.");
  }

  @Test
  void thePatientReadsPlainWordsWithoutRowsAndRules() throws IOException {
    String text = text(Reader.PATIENT, record, "en");

    assertThat(text)
        .contains("You told us about 18 sessions.")
        .contains("Usual pain, NPRS: from 5 to 3, clearly better.")
        .contains("Stop and call")
        .doesNotContain("Row", "Alghadir", "Eva Halvorsen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void anEmptyRecordIsSaidToBeEmpty(String language) throws IOException {
    var words = Messages.in(Locale.of(language));
    assertThat(text(Reader.REFERRER, CareRecord.EMPTY, language))
        .contains(words.text("care.trail.none"), words.text("care.outcomes.none"))
        .doesNotContain("{", "NaN", words.text("care.report.head.measure") + " ");
    assertThat(text(Reader.PATIENT, CareRecord.EMPTY, language)).doesNotContain("{", "NaN");
  }

  @Test
  void aNoteAndACorrectionStandInTheTrail() {
    var first = record.rulings().getFirst();
    var corrected =
        new Ruling(
            UUID.randomUUID(),
            first.subject(),
            first.row(),
            first.proposed(),
            Verdict.CHANGED,
            new Decision.Stop(),
            new Signature("Moved away", "Eva", first.signature().at().plusSeconds(60)));

    var report = report(Reader.REFERRER, record.with(corrected), "en");

    assertThat(report.parts().getLast().rows().getFirst().getLast())
        .isEqualTo("held, Eva Halvorsen, PT; stopped, Eva: Moved away");
  }

  private String text(Reader reader, CareRecord of, String language) throws IOException {
    byte[] pdf = new ReportRenderer().pdf(report(reader, of, language));
    try (var document = Loader.loadPDF(pdf)) {
      var picture = new PDFRenderer(document).renderImageWithDPI(0, 70);
      Path file = Path.of("target", "gallery", "report-" + reader + "-" + language + ".png");
      Files.createDirectories(file.getParent());
      ImageIO.write(picture, "png", file.toFile());
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private Report report(Reader reader, CareRecord of, String language) {
    var locale = Locale.of(language);
    var style = new Style(Messages.in(locale), new Formats(locale, UnitSystem.METRIC), TODAY);
    return ProgressReport.of(margit, of, List.of(), reader, style);
  }
}
