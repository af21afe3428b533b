package org.backstride.rehab.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.backstride.rehab.Finding.Text;
import org.backstride.rehab.decision.Decision.Hold;
import org.backstride.rehab.decision.Decision.Precaution;
import org.backstride.rehab.decision.Decision.Regress;
import org.backstride.rehab.decision.Decision.Until;
import org.backstride.rehab.response.EndSign;
import org.backstride.rehab.response.RedFlag;
import org.backstride.rehab.response.Reports;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Signs;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.Quantity.Count;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Evidence §7, row by row: conditions, borders, missing data, and which row wins. Sessions are
/// written as what differs from a good one (see [Reports]); a semicolon divides them.
class DecisionTableTest {

  @ParameterizedTest(name = "row {0}: {1}")
  @CsvFileSource(resources = "decision-table.csv", delimiter = '|')
  void theFirstRowThatAppliesWins(String row, String sessions) {
    var proposal = DecisionTable.propose(Reports.history(sessions), Thresholds.STANDARD);

    assertThat(proposal.row().code()).isEqualTo(row);
  }

  @ParameterizedTest
  @EnumSource(Row.class)
  void everyRowLeadsToWhatTheTableSays(Row row) {
    var expected =
        switch (row) {
          case R1 -> new Decision.Refer();
          case R1A, R3 -> new Hold(0, Until.REASSESSED);
          case R2 -> new Regress(1, 0, EnumSet.allOf(Precaution.class));
          case R2A -> new Hold(0, Until.REVIEWED);
          case R4, R6 -> new Regress(1, 2, Set.of());
          case R5 -> new Regress(1, 0, Set.of());
          case R7 -> new Hold(1, Until.NEXT_SESSION);
          case R8, R9, R11, R12 -> new Hold(0, Until.NEXT_SESSION);
          case R10 -> new Decision.Advance();
        };

    assertThat(DecisionTable.propose(example(row), Thresholds.STANDARD).decision())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Row.class)
  void everyRowSaysWhatItLookedAtAndWhereItComesFrom(Row row) {
    var proposal = DecisionTable.propose(example(row), Thresholds.STANDARD);

    assertThat(proposal.facts()).isNotEmpty();
    assertThat(row.sources()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void everyProposalCanBeReadInEveryLanguage(String language) {
    var messages = Messages.in(Locale.of(language));
    var formats = new Formats(Locale.of(language), UnitSystem.METRIC);
    for (Row row : Row.values()) {
      var proposal = DecisionTable.propose(example(row), Thresholds.STANDARD);

      assertThat(messages.text(row.titleKey())).isNotBlank();
      assertThat(Stream.concat(proposal.facts().stream(), proposal.open().stream()))
          .allSatisfy(
              fact ->
                  assertThat(messages.text(fact.key(), formats.quantities(fact.quantities())))
                      .isNotBlank()
                      .doesNotContain("{"));
    }
  }

  @Test
  void onlyAFlagOrAReviewOrAStopLocks() {
    assertThat(
            Arrays.stream(Row.values())
                .filter(
                    row ->
                        DecisionTable.propose(example(row), Thresholds.STANDARD)
                            .decision()
                            .locks()))
        .containsExactly(Row.R1, Row.R2A);
    assertThat(new Decision.Stop().locks()).isTrue();
  }

  @ParameterizedTest(name = "after row {0} on a Monday the next session is on {1} at the earliest")
  @CsvSource({
    "R4, WEDNESDAY",
    "R6, THURSDAY",
    "R7, WEDNESDAY",
    "R5, TUESDAY",
    "R8, TUESDAY",
    "R10, TUESDAY"
  })
  void hoursOffEndOnTheirDayAndDaysOffAreWholeDays(Row row, DayOfWeek earliest) {
    var monday = LocalDate.of(2026, 10, 12);
    var decision = DecisionTable.propose(example(row), Thresholds.STANDARD).decision();

    assertThat(DecisionTable.earliest(row, decision, monday).getDayOfWeek()).isEqualTo(earliest);
  }

  @ParameterizedTest(name = "{0} day off instead of the 48 hours of row 4: {1} at the earliest")
  @CsvSource({"0, TUESDAY", "1, WEDNESDAY", "2, THURSDAY"})
  void whatIsDecidedInsteadOfHoursOffAreWholeDays(int daysOff, DayOfWeek earliest) {
    var monday = LocalDate.of(2026, 10, 12);
    var decided = new Hold(daysOff, Until.NEXT_SESSION);

    assertThat(DecisionTable.earliest(Row.R4, decided, monday).getDayOfWeek()).isEqualTo(earliest);
  }

  @Test
  void aHoldNamesTheNumbersAndWhatWouldLeadOn() {
    var proposal =
        DecisionTable.propose(Reports.history("before=2 peak=4 morning=2"), Thresholds.STANDARD);

    assertThat(proposal.facts())
        .containsExactly(
            new Text("rehab.fact.peak", List.of(new Count(4), new Count(2))),
            new Text("rehab.fact.settled", List.of(new Count(2), new Count(2))));
    assertThat(proposal.open())
        .containsExactly(new Text("rehab.fact.toAdvance", List.of(new Count(2), new Count(2))));
  }

  @ParameterizedTest
  @CsvSource({"level=0, goodInARow", "level=2, good"})
  void onlySessionsOfAProtocolAreGoodAtALevel(String session, String key) {
    var proposal =
        DecisionTable.propose(Reports.history(session + ";" + session), Thresholds.STANDARD);

    assertThat(proposal.facts()).extracting(Text::key).startsWith("rehab.fact." + key);
  }

  @Test
  void whatNobodyAskedIsNamed() {
    var proposal = DecisionTable.propose(Reports.history("effusion=? near=?"), Thresholds.STANDARD);

    assertThat(proposal.facts())
        .containsExactly(new Text("rehab.fact.missing", List.of(new Count(2))));
    assertThat(proposal.open().stream().map(Text::key))
        .contains("rehab.missing.EFFUSION", "rehab.missing.FALLS");
  }

  @Test
  void someoneWhoseKneeHurtsAtRestCanAdvanceWithALimitOfTheirOwn() {
    var sessions = Reports.history("before=3 peak=4 morning=3;before=3 peak=4 morning=3");

    assertThat(DecisionTable.propose(sessions, Thresholds.STANDARD).row()).isEqualTo(Row.R8);
    assertThat(DecisionTable.propose(sessions, forUsualPain(3)).row()).isEqualTo(Row.R10);
  }

  @ParameterizedTest(name = "usual pain {0}: advance up to {1}")
  @CsvSource({"0,2", "1,2", "2,3", "3,4", "4,5", "5,5", "9,5"})
  void thePersonsLimitIsUsualPainAndOneMoreAtMostFive(int usual, int limit) {
    assertThat(forUsualPain(usual).advanceLimit()).isEqualTo(limit);
  }

  @ParameterizedTest(name = "{0}: {1} gives row {2}")
  @CsvSource({
    "THOMEE, peak=3, 8",
    "UK_HANDOUTS, peak=3;peak=3, 10",
    "UK_HANDOUTS, peak=4, 8",
    "UK_HANDOUTS, before=1 morning=2, 5",
    "SILBERNAGEL, peak=5;peak=5, 10",
    "SILBERNAGEL, peak=6, 4",
    "SILBERNAGEL, before=1 peak=5 morning=2, 5",
    "VINCENT, peak=3, 8",
    "VINCENT, before=2 morning=3, 5"
  })
  void thePublishedScalesDrawTheirOwnLines(PainScale scale, String sessions, String row) {
    var proposal = DecisionTable.propose(Reports.history(sessions), Thresholds.of(scale));

    assertThat(proposal.row().code()).isEqualTo(row);
  }

  @Test
  void theClinicsOwnPracticeCounts() {
    var strict = Thresholds.STANDARD.withPractice(new Thresholds.Practice(95, 1, 1, 3));

    assertThat(rowOf("done=94", strict)).isEqualTo(Row.R9);
    assertThat(rowOf("rpe=5 target=4", strict)).isEqualTo(Row.R9);
    assertThat(rowOf("near=1", strict)).isEqualTo(Row.R2);
    assertThat(rowOf("good;good", strict)).isEqualTo(Row.R12);
    assertThat(rowOf("good;good;good", strict)).isEqualTo(Row.R10);
  }

  @Test
  void aChangedLimitIsNoLongerThePublishedOne() {
    assertThat(Thresholds.STANDARD.source()).isEqualTo(PainScale.THOMEE.source());
    assertThat(Thresholds.STANDARD.withAdvanceLimit(3).source().citation()).isEmpty();
  }

  @Test
  void impossibleThresholdsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Thresholds.STANDARD.withAdvanceLimit(6));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Thresholds(PainScale.THOMEE, 4, 3, 2, Thresholds.Practice.STANDARD));
    assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds.Practice(0, 2, 2, 2));
  }

  @Test
  void nothingReportedIsNothingToDecide() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionTable.propose(List.of(), Thresholds.STANDARD));
  }

  @Test
  void moreHarmIsNeverAnsweredWithMoreDose() {
    for (long seed = 1; seed <= 400; seed++) {
      var random = new Random(seed);
      var history = Reports.history(random.nextBoolean() ? "good;good" : "good");
      var last = worsened(history.getLast(), random);
      var proposal = DecisionTable.propose(List.of(history.getFirst(), last), Thresholds.STANDARD);

      assertThat(proposal.decision()).as("seed %d", seed).isNotInstanceOf(Decision.Advance.class);
    }
  }

  @Test
  void anEarlierRowIsNeverPassedOver() {
    for (long seed = 1; seed <= 400; seed++) {
      var random = new Random(seed);
      var mild = worsened(Reports.history("good").getLast(), random);
      var worse =
          Reports.with(
              mild,
              new Signs(
                  EnumSet.of(anyOf(RedFlag.values(), random)),
                  mild.signs().endSigns(),
                  mild.signs().soreInWarmUp(),
                  mild.signs().soreOverAnHour(),
                  mild.signs().effusion()));

      assertThat(DecisionTable.propose(List.of(worse), Thresholds.STANDARD).row())
          .as("seed %d", seed)
          .isEqualTo(Row.R1);
    }
  }

  @Test
  void theRowsPassedOnTheWayAreThoseAbove() {
    assertThat(DecisionTable.passed(Row.R2A)).containsExactly(Row.R1, Row.R1A, Row.R2);
  }

  private static Row rowOf(String sessions, Thresholds thresholds) {
    return DecisionTable.propose(Reports.history(sessions), thresholds).row();
  }

  /// One thing went wrong, at random.
  private static Response worsened(Response good, Random random) {
    String[] harms = {
      "peak=" + (3 + random.nextInt(8)),
      "before=" + (6 + random.nextInt(5)),
      "morning=" + (2 + random.nextInt(9)),
      "fell=" + (1 + random.nextInt(3)),
      "near=" + (1 + random.nextInt(3)),
      "end=" + anyOf(EndSign.values(), random),
      "effusion=" + anyOf(new String[] {"ONE_PLUS", "TWO_PLUS", "THREE_PLUS"}, random),
      "warm=PERSISTED",
      "hour=YES",
      "done=" + random.nextInt(80),
      "rpe=" + (6 + random.nextInt(5)),
      "technique=NO"
    };
    return Reports.report(good.date(), harms[random.nextInt(harms.length)]);
  }

  private static <T> T anyOf(T[] values, Random random) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private static List<Response> example(Row row) {
    return Reports.history(
        switch (row) {
          case R1 -> "red=CALF_SWELLING";
          case R1A -> "before=6";
          case R2 -> "fell=1";
          case R2A -> "end=LIMP";
          case R3 -> "effusion=TWO_PLUS";
          case R4 -> "peak=6";
          case R5 -> "before=1 morning=4";
          case R6 -> "warm=PERSISTED";
          case R7 -> "hour=YES";
          case R8 -> "peak=4";
          case R9 -> "done=70";
          case R10 -> "good;good";
          case R11 -> "morning=?";
          case R12 -> "good";
        });
  }

  /// The person's own limit for a usual pain, over the clinic's numbers.
  private static Thresholds forUsualPain(int usual) {
    return new AdvanceLimit(AdvanceLimit.of(usual), "Hurts at rest", Instant.EPOCH)
        .over(Thresholds.STANDARD);
  }
}
