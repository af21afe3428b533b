package org.backstride.sheet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Person;
import org.backstride.athlete.Person.Sex;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Screening;
import org.backstride.gallery.Album;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.LimitChange;
import org.backstride.rehab.outcome.BackwardWalk;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.Scores;
import org.backstride.rehab.response.Reports;
import org.backstride.sheet.Clinic;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.ReportRenderer;
import org.backstride.sheet.report.ProgressReport.Reader;
import org.backstride.sheet.report.ProgressReport.Style;
import org.backstride.studio.demo.KneeCase;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The invented knee case as the referrer and the patient get it, read back from the PDF.
@Execution(ExecutionMode.CONCURRENT)
class ProgressReportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Athlete margit = Athlete.named("Margit <Sommer> & Söhne");
  private final CareRecord record = new KneeCase(margit, LocalDate.of(2026, 10, 12)).record();

  @Test
  void theClinicStandsAtTheHeadOfWhatTheReferrerReads() throws IOException {
    var clinic = new Clinic("Knee & Back, Oslo", List.of("Storgata 1", "+47 22 00 00 00"), "112");

    byte[] pdf = new ReportRenderer().pdf(report(Reader.REFERRER, record, "en"), clinic, Paper.A4);

    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("Knee & Back, Oslo Storgata 1 · +47 22 00 00 00 Progress report");
    }
  }

  @Test
  void moreSessionsThanTheProtocolHasAreNotCountedOutOfIt() {
    var longer =
        record
            .with(Reports.good(LocalDate.of(2026, 11, 23), 5))
            .with(Reports.good(LocalDate.of(2026, 11, 25), 5));

    assertThat(sentences(CaseFile.of(margit, longer)))
        .contains("20 sessions reported; the protocol has 18.");
  }

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
        .contains("Screening gate Screening not recorded: nobody has noted answers")
        .doesNotContain("Gate open.")
        .contains("Nothing was overridden.");
  }

  @Test
  void theReferrerReadsOfEachMeasureTheDaysTheBandAndItsSource() {
    var outcomes = report(Reader.REFERRER, record, "en").parts().get(3);

    assertThat(outcomes.rows())
        .containsExactly(
            List.of(
                "Usual pain, NPRS",
                "5, 12\u00a0Oct\u00a02026",
                "3, 22\u00a0Nov\u00a02026",
                "much better",
                "Salaffi 2004"),
            List.of(
                "KOOS pain",
                "50.0, 12\u00a0Oct\u00a02026",
                "66.7, 22\u00a0Nov\u00a02026",
                "clearly better",
                "Mostafaee 2021"),
            List.of(
                "3 m backward walk",
                "5.20\u00a0s, 12\u00a0Oct\u00a02026",
                "4.10\u00a0s, 22\u00a0Nov\u00a02026",
                "no change band is known; amber",
                "ours"));
  }

  @Test
  void theBandsOfTheBackwardWalkAreTheClinicsOwn() {
    var strict = CaseFile.of(margit, record).withWalk(new BackwardWalk(2, 3, 4));

    assertThat(parts(strict).get(3).rows().getLast())
        .contains("no change band is known; red: not alone at home");
  }

  @Test
  void whatWasMeasuredOnceIsNoChange() {
    var day = LocalDate.of(2026, 11, 22);
    var once = CareRecord.EMPTY.with(Scores.of(Measure.LEFS, day, 52));

    assertThat(parts(CaseFile.of(margit, once)).get(2).rows())
        .containsExactly(
            List.of(
                "LEFS",
                "52, 22\u00a0Nov\u00a02026",
                "–",
                "measured once, nothing to compare yet",
                ""));
  }

  @Test
  void resultsOnAnotherVersionOfAFormAreNotCompared() {
    var day = LocalDate.of(2026, 11, 1);
    var mixed =
        CareRecord.EMPTY
            .with(Scores.on("NRS, 0 to 240", Measure.WOMAC, day, 120))
            .with(Scores.on("likert,  0 to 96 ", Measure.WOMAC, day.plusWeeks(1), 50))
            .with(Scores.on("Likert, 0 to 96", Measure.WOMAC, day.plusWeeks(2), 40));

    assertThat(parts(CaseFile.of(margit, mixed)).get(2).rows())
        .containsExactly(
            List.of(
                "WOMAC (Likert, 0 to 96); 1 on another version not compared",
                "50.0, 8\u00a0Nov\u00a02026",
                "40.0, 15\u00a0Nov\u00a02026",
                "slightly better",
                "WOMAC, 12 % of baseline"));
  }

  @Test
  void aSourceThatWasNotReadSaysSo() {
    var day = LocalDate.of(2026, 11, 1);
    var kujala =
        CareRecord.EMPTY
            .with(Scores.of(Measure.KUJALA, day, 60))
            .with(Scores.of(Measure.KUJALA, day.plusWeeks(4), 72));

    assertThat(parts(CaseFile.of(margit, kujala)).get(2).rows().getFirst())
        .endsWith("clearly better", "Crossley 2004, unverified");
  }

  @Test
  void thePatientReadsPlainWordsWithoutRowsAndRules() throws IOException {
    String text = text(Reader.PATIENT, record, "en");

    assertThat(text)
        .contains("You told us about 18 sessions.")
        .contains("Usual pain, NPRS: from 5 to 3, much better.")
        .contains("3 m backward walk: from 5.20 s to 4.10 s, how much change matters here")
        .contains("Your next session is not decided yet; we will tell you.")
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

  @ParameterizedTest
  @CsvSource({"0, –, 12 Oct 2026", "-1, −1, 12 Oct 2026 level −1", "2, 2, 12 Oct 2026 level 2"})
  void onlyASessionOfAProtocolHasALevel(int level, String shown, String session) {
    var report = Reports.report(LocalDate.of(2026, 10, 12), "level=" + level);
    var file = CaseFile.of(margit, CareRecord.EMPTY.with(report));

    assertThat(parts(file).getLast().rows().getFirst().get(1)).isEqualTo(shown);
    assertThat(DecisionTrail.of(file, style("en")).parts().getFirst().rows().getFirst().getFirst())
        .isEqualToNormalizingWhitespace(session);
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

  @Test
  void theTrendStandsByWeek() {
    var weeks = report(Reader.REFERRER, record, "en").parts().get(2);

    assertThat(weeks.rows())
        .containsExactly(
            List.of("12 Oct 2026", "3", "17.5", "2.0", "2.0", "5.20 s"),
            List.of("19 Oct 2026", "3", "14.5", "3.3", "2.0", "4.90 s"),
            List.of("26 Oct 2026", "3", "22.5", "2.3", "1.3", "–"),
            List.of("2 Nov 2026", "3", "29.2", "2.7", "1.7", "4.30 s"),
            List.of("9 Nov 2026", "3", "30.0", "1.7", "1.0", "–"),
            List.of("16 Nov 2026", "3", "30.0", "1.3", "1.0", "4.10 s"));
  }

  @Test
  void whatWasReportedBeforeTheProtocolBeganDoesNotCountAsItsSessions() {
    var earlier = record.with(Reports.report(LocalDate.of(2026, 9, 1), "peak=8"));

    var parts = report(Reader.REFERRER, earlier, "en").parts();

    var alone = report(Reader.REFERRER, record, "en").parts();
    assertThat(parts.getFirst().sentences())
        .startsWith(
            "18 of 18 sessions reported.",
            "One session was reported before this protocol began and does not count here.")
        .containsAll(alone.getFirst().sentences());
    assertThat(parts.get(1)).as("pain").isEqualTo(alone.get(1));
    assertThat(report(Reader.PATIENT, earlier, "en").parts().get(1))
        .isEqualTo(report(Reader.PATIENT, record, "en").parts().get(1));
  }

  @Test
  void aWeekWithoutAReportStandsEmpty() {
    var away =
        CareRecord.EMPTY
            .with(Reports.good(LocalDate.of(2026, 10, 12), 1))
            .with(Reports.report(LocalDate.of(2026, 10, 30), "peak=? after=? morning=?"));

    assertThat(report(Reader.REFERRER, away, "en").parts().get(2).rows())
        .containsExactly(
            List.of("12 Oct 2026", "1", "10.0", "2.0", "1.0", "–"),
            List.of("19 Oct 2026", "0", "–", "–", "–", "–"),
            List.of("26 Oct 2026", "1", "10.0", "–", "–", "–"));
  }

  @Test
  void aPersonsOwnAdvanceLimitStandsWithItsReasonAndDay() {
    var own =
        new LimitChange(
            4, "Hurts 3 at rest since years", "Kim", Instant.parse("2026-10-20T10:00:00Z"));
    var file =
        CaseFile.of(margit, record.with(record.thresholds().withAdvanceLimit(4)))
            .withLimits(List.of(own));

    assertThat(sentences(file))
        .contains(
            "The level goes up with a peak of at most 4: this person’s own limit, set on"
                + " 20 Oct 2026. Reason: Hurts 3 at rest since years",
            "Pain limits from: ours.");
    assertThat(sentences(CaseFile.of(margit, record)))
        .contains(
            "The level goes up with a peak of at most 2, as the clinic has it.",
            "Pain limits from: Thomeé 1997, Phys Ther, unverified.");
  }

  @Test
  void whereNamesAreHiddenNeitherNameNorBirthIsRead() {
    var born =
        margit.withPerson(
            new Person(margit.name(), LocalDate.of(1968, 3, 1), Sex.FEMALE, null, null));
    var open = ProgressReport.of(CaseFile.of(born, record), Reader.REFERRER, style("en"));
    var hidden =
        ProgressReport.of(CaseFile.of(born, record).named("MS-014"), Reader.REFERRER, style("en"));

    assertThat(open.about()).contains("Margit", "1 Mar 1968");
    assertThat(hidden.about()).contains("MS-014").doesNotContain("Margit", "1968");
  }

  @Test
  void itComesOnLetterToo() throws IOException {
    byte[] pdf = new ReportRenderer().pdf(report(Reader.REFERRER, record, "en"), Paper.LETTER);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
    }
  }

  @Test
  void aRowHasACellForEveryColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Report.Part(
                    "Gate",
                    List.of(),
                    List.of(new Report.Column("Rule", 100)),
                    List.of(List.of("X02", "closed"))));
  }

  @Test
  void theColumnsOfEveryTableFillTheWidth() {
    for (var report :
        List.of(
            report(Reader.REFERRER, record, "en"),
            DecisionTrail.of(CaseFile.of(margit, record), style("en")))) {
      assertThat(report.parts())
          .filteredOn(part -> !part.columns().isEmpty())
          .isNotEmpty()
          .allSatisfy(
              part ->
                  assertThat(part.columns().stream().mapToInt(Report.Column::percent).sum())
                      .isEqualTo(100));
    }
  }

  @Test
  void theGateNamesWhatWasAnsweredWithYesAndWhatIsOpen() {
    var asked =
        Screening.NOT_DONE
            .withAnswer(Question.NECK, Answer.YES)
            .withAnswer(Question.CALF, Answer.NO)
            .asked(TODAY, "Kim, PT");

    assertThat(sentences(CaseFile.of(margit.withScreening(asked), record)))
        .contains("Gate open.", "Questions asked: 23 Nov 2026, Kim, PT.")
        .contains("Answered with yes: Neck pain, or a neck that turns little?")
        .contains("Screening incomplete: 18 of 20 questions have no answer.");
  }

  @Test
  void ofFewSessionsThereIsOneMean() {
    var one = CareRecord.EMPTY.with(record.responses().getFirst());

    assertThat(sentences(CaseFile.of(margit, one)))
        .contains("Mean peak of the sessions so far 2.0.")
        .noneMatch(each -> each.contains("of the last three"));
  }

  private static List<Report.Part> parts(CaseFile file) {
    return ProgressReport.of(file, Reader.REFERRER, style("en")).parts();
  }

  private static List<String> sentences(CaseFile file) {
    return parts(file).stream().flatMap(part -> part.sentences().stream()).toList();
  }

  private String text(Reader reader, CareRecord of, String language) throws IOException {
    byte[] pdf = new ReportRenderer().pdf(report(reader, of, language), Paper.A4);
    try (var document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        var picture = new PDFRenderer(document).renderImageWithDPI(page, 70);
        Album.keep("report-%s-%s-%d".formatted(reader, language, page + 1), picture);
      }
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private Report report(Reader reader, CareRecord of, String language) {
    return ProgressReport.of(CaseFile.of(margit, of), reader, style(language));
  }

  private static Style style(String language) {
    var locale = Locale.of(language);
    return new Style(Messages.in(locale), new Formats(locale, UnitSystem.METRIC), TODAY);
  }
}
