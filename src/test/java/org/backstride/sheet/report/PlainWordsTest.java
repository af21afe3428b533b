package org.backstride.sheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Subject;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.outcome.Change;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.outcome.Scores;
import org.backstride.rehab.response.Performed;
import org.backstride.rehab.response.Reports;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Told;
import org.backstride.sheet.report.ProgressReport.Style;
import org.backstride.studio.demo.KneeCase;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the person reads about themselves.
class PlainWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Athlete ANA = Athlete.named("Ana");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 0 | You have not told us about a session yet.",
        "en | 1 | You told us about one session.",
        "de | 0 | Sie haben uns noch von keiner Einheit berichtet.",
        "de | 1 | Sie haben uns von einer Einheit berichtet.",
        "es | 0 | Aún no nos ha hablado de ninguna sesión.",
        "es | 1 | Nos ha hablado de una sesión."
      })
  void noneAndOneHaveTheirOwnSentence(String language, int sessions, String said) {
    var words = Messages.in(Locale.of(language));

    assertThat(words.text("care.report.plain.sessions", sessions)).isEqualTo(said);
  }

  @Test
  void painOfTheFirstAndTheLastThreeSessionsStandsSideBySide() {
    var record = of(Reports.history("peak=5;peak=4;peak=3;peak=9;peak=2;peak=2;peak=1"));

    assertThat(sentences(record))
        .contains(
            "Your strongest pain in a session was 4.0 of 10 on average in the first three sessions,"
                + " and 1.7 in the last three.");
  }

  @Test
  void aFewSessionsHaveOneMean() {
    assertThat(sentences(of(Reports.history("peak=3;peak=4"))))
        .contains("Your strongest pain in a session was 3.5 of 10 on average.");
  }

  @Test
  void unknownPainIsNoZero() {
    assertThat(sentences(of(Reports.history("peak=? after=?"))))
        .anyMatch(sentence -> sentence.startsWith("You gave us no pain numbers yet."))
        .noneMatch(sentence -> sentence.contains("0.0"));
  }

  @Test
  void minutesThatNobodyToldAreSaidAndNotCounted() {
    var told = Reports.good(TODAY.minusDays(4), 1);
    var untold =
        Reports.with(Reports.good(TODAY.minusDays(2), 1), new Performed(100, null, 3, 4, Told.YES));

    assertThat(sentences(of(List.of(told, untold))))
        .contains("In all you walked backward for 10 minutes.")
        .contains("For one session you gave no minutes.");
    assertThat(sentences(of(List.of(untold))))
        .noneMatch(each -> each.startsWith("In all you walked backward"));
  }

  @Test
  void missingMorningsAreAskedFor() {
    assertThat(sentences(of(Reports.history("morning=?;good;morning=?"))))
        .anyMatch(sentence -> sentence.startsWith("Sessions without word of the next morning: 2."));
  }

  @Test
  void stepsUpAndDownAreCountedByTheRulingInForce() {
    var sessions = Reports.history("good;peak=7;good");
    var record =
        of(sessions)
            .with(ruling(sessions.get(0), new Decision.Advance(), 0))
            .with(ruling(sessions.get(1), new Decision.Advance(), 10))
            .with(ruling(sessions.get(1), new Decision.Regress(1, 2, Set.of()), 20))
            .with(ruling(sessions.get(2), Decision.repeat(), 30));

    assertThat(sentences(record)).contains("Steps up: 1; the same again: 1; steps back: 1.");
  }

  @Test
  void aStepThatHadNowhereToGoIsTheSameAgain() {
    var record = new KneeCase(ANA, LocalDate.of(2026, 10, 12)).record();

    assertThat(sentences(record)).contains("Steps up: 3; the same again: 13; steps back: 1.");
  }

  @Test
  void theNextSessionStandsInNumbersOnceItIsDecided() {
    var sessions = Reports.history("good");
    var course =
        Course.begun(
            ANA.id(),
            new Frame(Provenance.T3, TODAY.minusWeeks(1), 6, 3),
            Protocols.first(Provenance.T3, ANA, 2),
            Protocols.ceiling(Provenance.T3, ANA, 0));
    var decided = of(sessions).with(ruling(sessions.getFirst(), Decision.repeat(), 0)).with(course);

    assertThat(sentences(decided)).contains("Your next session: 5 × 2:00, own speed.");
    assertThat(sentences(decided.with(course.locked())))
        .contains("Please do not go on before somebody at the clinic has seen you.");
    assertThat(sentences(of(sessions).with(course)))
        .contains("Your next session is not decided yet; we will tell you.");
  }

  @Test
  void nothingIsNextBeforeSomebodyHasLookedAgainAndDaysOffAreSaid() {
    var session = Reports.report(TODAY.minusDays(1), "good");
    var course =
        Course.begun(
            ANA.id(),
            new Frame(Provenance.T3, TODAY.minusWeeks(1), 6, 3),
            Protocols.first(Provenance.T3, ANA, 2),
            Protocols.ceiling(Provenance.T3, ANA, 0));
    var record = of(List.of(session)).with(course);
    var looked = new Decision.Hold(0, Decision.Until.REASSESSED);

    assertThat(sentences(record.with(ruling(session, looked, 0))))
        .contains(
            "Please do not begin the next session before somebody at the clinic has looked again.")
        .noneMatch(each -> each.startsWith("Your next session"));
    assertThat(sentences(record.with(ruling(session, new Decision.Regress(1, 2, Set.of()), 0))))
        .contains("Please rest until then: not before 25 Nov 2026.");
    assertThat(sentences(record.with(ruling(session, Decision.repeat(), 0))))
        .noneMatch(each -> each.startsWith("Please rest"));
  }

  @Test
  void halfAPercentOfInclineIsNotRoundedAway() {
    var session = Reports.history("good").getFirst();
    var first = Protocols.first(Provenance.T4, ANA, 2).withGradeTenths(15).withSpeedTenths(25);
    var course =
        Course.begun(
            ANA.id(),
            new Frame(Provenance.T4, TODAY.minusWeeks(1), 6, 3),
            first,
            Protocols.ceiling(Provenance.T4, ANA, 40));
    var decided = of(List.of(session)).with(ruling(session, Decision.repeat(), 0)).with(course);

    assertThat(sentences(decided)).anyMatch(each -> each.endsWith(", 2.5 km/h, 1.5 %."));
    var miles = new Formats(Locale.ENGLISH, UnitSystem.IMPERIAL);
    assertThat(sentences(decided, new Style(Messages.in(Locale.ENGLISH), miles, TODAY)))
        .anyMatch(each -> each.endsWith(", 1.6 mph, 1.5 %."));
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
  @CsvSource({
    "NPRS, 5, 3, much better",
    "NPRS, 5, 4, a little better",
    "NPRS, 5, 5, about the same",
    "NPRS, 3, 5, worse; please talk about it with your physiotherapist",
    "TUG, 12, 10, better than chance alone would explain",
    "SINGLE_LEG_STANCE, 3, 20, how much change matters here is not known yet"
  })
  void aChangeIsSaidInPlainWords(Measure measure, double first, double last, String words) {
    var record = CareRecord.EMPTY.with(score(measure, 28, first)).with(score(measure, 0, last));

    assertThat(sentences(record)).anyMatch(sentence -> sentence.endsWith(words + "."));
  }

  @Test
  void whatWasMeasuredOnceHasNotChanged() {
    assertThat(sentences(CareRecord.EMPTY.with(score(Measure.NPRS, 0, 4))))
        .contains("Nothing has been measured twice yet.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void noRowRuleOrCitationIsLeft(String language) {
    var record = of(Reports.history("good;peak=4;peak=7"));

    assertThat(sentences(record, language))
        .noneMatch(sentence -> sentence.matches(".*(NPRS <|R1[0-2]|Thomeé|\\{|NaN).*"));
  }

  @ParameterizedTest
  @EnumSource(Change.Verdict.class)
  void everyVerdictHasItsWordsInEveryLanguage(Change.Verdict verdict) {
    for (String language : List.of("en", "de", "es")) {
      assertThat(
              Messages.in(Locale.of(language)).text("care.report.plain.change." + verdict.name()))
          .isNotBlank();
    }
  }

  private static List<String> sentences(CareRecord record) {
    return sentences(record, "en");
  }

  private static List<String> sentences(CareRecord record, String language) {
    var locale = Locale.of(language);
    return sentences(
        record, new Style(Messages.in(locale), new Formats(locale, UnitSystem.METRIC), TODAY));
  }

  private static List<String> sentences(CareRecord record, Style style) {
    return new PlainWords(record, style)
        .parts().stream().flatMap(part -> part.sentences().stream()).toList();
  }

  private static CareRecord of(List<Response> responses) {
    var record = CareRecord.EMPTY;
    for (var response : responses) {
      record = record.with(response);
    }
    return record;
  }

  private static Ruling ruling(Response response, Decision decided, int secondsLater) {
    return new Ruling(
        UUID.randomUUID(),
        new Subject(ANA.id(), response.id()),
        Row.R12,
        decided,
        Verdict.ACCEPTED,
        decided,
        new Signature("", "Eva", NOON.plusSeconds(secondsLater)));
  }

  private static OutcomeScore score(Measure measure, int daysAgo, double value) {
    return Scores.of(measure, TODAY.minusDays(daysAgo), value);
  }
}
