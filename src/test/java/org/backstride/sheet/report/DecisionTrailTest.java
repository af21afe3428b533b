package org.backstride.sheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backstride.athlete.Athlete;
import org.backstride.gallery.Album;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Exemption.Given;
import org.backstride.rehab.Exemption.Subject;
import org.backstride.rehab.Issuing;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.response.Reports;
import org.backstride.rehab.response.ResponseId;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.ReportRenderer;
import org.backstride.sheet.report.ProgressReport.Style;
import org.backstride.studio.demo.KneeCase;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The trail of decisions of the invented knee case, read back from the PDF.
@Execution(ExecutionMode.CONCURRENT)
class DecisionTrailTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final Athlete margit = Athlete.named("Margit <Sommer> & Söhne");
  private final CareRecord record = new KneeCase(margit, LocalDate.of(2026, 10, 12)).record();

  @Test
  void everySessionStandsInItsOrderWithRowDataReasonAndSigner() throws IOException {
    String text = text(record, List.of(), "en");

    assertThat(text)
        .containsSubsequence("12 Oct 2026", "14 Oct 2026", "19 Oct 2026", "20 Nov 2026")
        .contains("Margit <Sommer> & Söhne")
        .contains("Pain 3 / 6 / 4 / 3; effusion trace; RPE 5; done 60 %")
        .contains("Eva Halvorsen, PT")
        .contains("not decided yet");
    assertThat(rows(record)).hasSize(18);
    assertThat(rows(record).get(3).get(2)).startsWith("Row 4: ").contains("6");
    assertThat(rows(record).get(3).get(3)).isEqualTo("Regress one level, 2 days off");
  }

  @Test
  void aSessionThatTheNextReportAnsweredDoesNotWait() throws IOException {
    var next = Reports.report(LocalDate.of(2026, 11, 23), "good");

    assertThat(rows(record.with(next)).get(17).get(4))
        .isEqualTo("not decided; the next report answered it");
    assertThat(rows(record.with(next)).get(18).get(4)).isEqualTo("not decided yet");
  }

  @Test
  void aDeclinedAndAChangedRulingStandOneAfterTheOtherWithTheirReasons() throws IOException {
    var both =
        record
            .with(last(Verdict.DECLINED, Decision.repeat(), "Knee warm today", NOON))
            .with(last(Verdict.CHANGED, new Decision.Stop(), "Moved away", NOON.plusSeconds(60)));

    String text = text(both, List.of(), "en");

    assertThat(text)
        .containsSubsequence(
            "Declined; instead: Hold: the same level again. Mia, 21 Nov 2026",
            "Reason: Knee warm today",
            "Changed to: Stop: end the program. Mia, 21 Nov 2026",
            "Reason: Moved away")
        .doesNotContain("not decided yet");
    assertThat(rows(both)).hasSize(19);
  }

  @Test
  void aLongNoteWrapsAndIsWhole() throws IOException {
    String words =
        IntStream.rangeClosed(1, 120)
            .mapToObj(number -> "word" + number)
            .reduce((a, b) -> a + " " + b)
            .orElseThrow();
    var long1 = record.with(last(Verdict.DECLINED, Decision.repeat(), words, NOON));

    assertThat(text(long1, List.of(), "de")).containsSubsequence(words.split(" "));
  }

  @Test
  void everyPageCarriesItsNumber() throws IOException {
    try (var document = Loader.loadPDF(pdf(record, List.of(), "en"))) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      for (int page = 1; page <= pages; page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document)).contains(page + " / " + pages);
      }
    }
  }

  @Test
  void anOverrideStandsWithItsReasonAndItsWithdrawal() throws IOException {
    var given =
        new Exemption(
            UUID.randomUUID(),
            new Subject(margit.id(), null, ""),
            Issuing.GATE,
            new Given("Walks with her daughter", "Eva", NOON),
            null);

    assertThat(text(record, List.of(given), "en"))
        .contains("X02: ", "whatever the program", "Walks with her daughter", "holds");
    assertThat(text(record, List.of(given.withdrawnBy("Jon", NOON.plusSeconds(86_400))), "en"))
        .contains("Jon, 22 Nov 2026")
        .doesNotContain(" holds ");
  }

  @Test
  void aRulingWithoutItsReportIsNotLost() {
    var first = record.rulings().getFirst();
    var subject = new Ruling.Subject(margit.id(), new ResponseId(UUID.randomUUID()));
    var orphan =
        new Ruling(
            UUID.randomUUID(),
            subject,
            first.row(),
            first.proposed(),
            Verdict.ACCEPTED,
            first.proposed(),
            first.signature());

    assertThat(rows(record.with(orphan)).getLast().getFirst()).isEqualTo("report not on record");
  }

  @Test
  void aClearanceStandsAfterTheReferralWithWhoAndWhatWasFound() throws IOException {
    var last = record.last().orElseThrow();
    var refer = new Decision.Refer();
    var cleared =
        record
            .with(last(Verdict.CHANGED, refer, "Calf swollen", NOON))
            .with(
                Ruling.clearance(
                    new Ruling.Subject(margit.id(), last.id()),
                    record.proposal().orElseThrow().row(),
                    refer,
                    new Signature("Ultrasound clear", "Dr Ruiz", NOON.plusSeconds(60))));

    assertThat(text(cleared, List.of(), "en"))
        .containsSubsequence(
            "Reason: Calf swollen", "Cleared; the level stays. Dr Ruiz", "Ultrasound clear");
  }

  @Test
  void whereNamesAreHiddenTheNotesCarryTheCode() {
    var noted =
        record.with(last(Verdict.DECLINED, Decision.repeat(), "margit's knee; Sommerzeit", NOON));
    var style =
        new Style(
            Messages.in(Locale.ENGLISH), new Formats(Locale.ENGLISH, UnitSystem.METRIC), TODAY);
    var who = Athlete.named("Margit Sommer");

    var rows =
        DecisionTrail.of(CaseFile.of(who, noted).named("MS-014"), style).parts().getFirst().rows();

    assertThat(rows.getLast().getLast())
        .contains("Reason: MS-014's knee; Sommerzeit")
        .doesNotContain("argit");
  }

  @Test
  void whereNamesAreHiddenAProgramCalledAfterThePersonIsNot() {
    var who = Athlete.named("Margit Sommer");
    var given = new Given("Margit knows", "Eva", NOON);
    var subject = new Subject(who.id(), null, "Return of Margit Sommer");
    var override = new Exemption(UUID.randomUUID(), subject, Issuing.GATE, given, null);
    var file = CaseFile.of(who, record).withExemptions(List.of(override));

    var coded = file.named("MS-014").exemptions().getFirst();

    assertThat(coded.subject().programName()).isEqualTo("Return of MS-014");
    assertThat(coded.given().reason()).isEqualTo("MS-014 knows");
  }

  @Test
  void aCodeIsTakenToTheLetterWhateverSignsTheNameBeginsWith() {
    var who = Athlete.named("Margit $ommer");
    var noted = record.with(last(Verdict.DECLINED, Decision.repeat(), "Margit came", NOON));

    var coded = CaseFile.of(who, noted).named("M$-014");

    assertThat(coded.record().rulings().getLast().signature().note()).isEqualTo("M$-014 came");
  }

  @Test
  void itsPagesLieForTheWideTable() throws IOException {
    try (var document = Loader.loadPDF(pdf(record, List.of(), "de"))) {
      var page = document.getPage(0).getMediaBox();

      assertThat(page.getWidth()).isGreaterThan(page.getHeight());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void anEmptyTrailSaysSo(String language) throws IOException {
    String none = Messages.in(Locale.of(language)).text("care.trail.none");

    assertThat(text(CareRecord.EMPTY, List.of(), language))
        .contains(none)
        .doesNotContain("{", "NaN");
    assertThat(text(record, List.of(), language)).doesNotContain("{", "NaN", none);
  }

  private Ruling last(Verdict verdict, Decision decided, String note, Instant at) {
    var proposal = record.proposal().orElseThrow();
    return new Ruling(
        UUID.randomUUID(),
        new Ruling.Subject(margit.id(), record.last().orElseThrow().id()),
        proposal.row(),
        proposal.decision(),
        verdict,
        decided,
        new Signature(note, "Mia", at));
  }

  private List<List<String>> rows(CareRecord of) {
    return report(of, List.of(), "en").parts().getFirst().rows();
  }

  private String text(CareRecord of, List<Exemption> exemptions, String language)
      throws IOException {
    try (var document = Loader.loadPDF(pdf(of, exemptions, language))) {
      var picture = new PDFRenderer(document).renderImageWithDPI(0, 100);
      Album.keep("report-trail-" + language, picture);
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  private byte[] pdf(CareRecord of, List<Exemption> exemptions, String language) {
    return new ReportRenderer().pdf(report(of, exemptions, language), Paper.A4);
  }

  private Report report(CareRecord of, List<Exemption> exemptions, String language) {
    var locale = Locale.of(language);
    var style = new Style(Messages.in(locale), new Formats(locale, UnitSystem.METRIC), TODAY);
    return DecisionTrail.of(CaseFile.of(margit, of).withExemptions(exemptions), style);
  }
}
