package org.backstride.rehab.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.Admission.Unmet;
import org.backstride.rehab.course.Ceiling;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.Dose;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.outcome.BackwardWalk;
import org.backstride.rehab.response.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The gates of the protocols T1 to T8 while they run, evidence §2: two good sessions, and what the
/// last one told.
class CourseGateTest {

  private static final LocalDate START = LocalDate.of(2026, 10, 12);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @ParameterizedTest(name = "{0}, limit {1}, {2}: row {3} {4}")
  @CsvSource({
    "T1, 2, good;good, 10, ''",
    "T2, 2, good;good, 12, RUNG_NOT_MASTERED",
    "T3, 2, good;good, 10, ''",
    "T3, 5, good;peak=5, 10, ''",
    "T4, 5, good;peak=3, 10, ''",
    "T4, 5, good;peak=4, 12, PAIN_NOW",
    "T4, 5, good;before=4 morning=4, 12, PAIN_NOW",
    "T5, 2, good;good, 12, NO_CLEARANCE",
    "T5, 2, good;effusion=ONE_PLUS, 7, NO_CLEARANCE",
    "T6, 2, good;good, 10, ''",
    "T6, 2, good;near=1, 12, FALLS",
    "T7, 5, before=2 morning=2;before=2 morning=2, 10, ''",
    "T7, 5, before=2 morning=2;before=3 morning=3, 12, ABOVE_BASELINE",
    "T8, 2, good;good, 12, WALK_NOT_MASTERED",
    "T8, 2, good;technique=NO, 9, WALK_NOT_MASTERED"
  })
  void nobodyAdvancesWhileTheGateOfTheProtocolIsNotMet(
      Provenance protocol, int limit, String sessions, String row, String unmet) {
    var record = running(protocol, limit, sessions);

    assertThat(record.proposal().orElseThrow().row().code()).isEqualTo(row);
    assertThat(CourseGate.unmet(record).stream().map(Enum::name).collect(Collectors.joining(" ")))
        .isEqualTo(unmet);
  }

  @Test
  void whatHoldsTheLevelIsTheReasonThatIsSaid() {
    var proposal = running(Provenance.T4, 5, "good;peak=4").proposal().orElseThrow();

    assertThat(proposal.facts())
        .extracting(fact -> fact.key())
        .containsExactly("rehab.admission.PAIN_NOW");
    assertThat(proposal.decision().restDays()).isZero();
  }

  @Test
  void whatAClinicianOverrodeWhenItBeganHoldsNothingBack() {
    var record = running(Provenance.T8, 2, "good;good");
    var excused =
        new Bounds(
            record.thresholds(),
            new Bounds.Gates(record.bounds().unmet(), Set.of(Unmet.WALK_NOT_MASTERED)),
            Set.of(),
            BackwardWalk.STANDARD,
            ZoneOffset.UTC);

    assertThat(record.with(excused).proposal().orElseThrow().row().code()).isEqualTo("10");
  }

  @Test
  void theTickOfTheDistanceOpensTheGateOfTheTrack() {
    var athlete = Athlete.named("Ana");
    var ticked = athlete.withReadiness(athlete.readiness().withMasteredMetres(10));

    assertThat(CourseGate.ofPerson(course(Provenance.T2), athlete, TODAY))
        .containsExactly(Unmet.RUNG_NOT_MASTERED);
    assertThat(CourseGate.ofPerson(course(Provenance.T2), ticked, TODAY)).isEmpty();
  }

  private static CareRecord running(Provenance protocol, int limit, String sessions) {
    var athlete = Athlete.named("Ana");
    var course = course(protocol);
    var record = CareRecord.EMPTY.with(course);
    for (var response : Reports.history(sessions)) {
      record = record.with(response);
    }
    var thresholds = Thresholds.STANDARD.withAdvanceLimit(limit);
    return record.with(
        new Bounds(
            thresholds,
            new Bounds.Gates(CourseGate.ofPerson(course, athlete, TODAY), Set.of()),
            Set.of(),
            BackwardWalk.STANDARD,
            ZoneOffset.UTC));
  }

  private static Course course(Provenance protocol) {
    var athlete = Athlete.named("Ana");
    Dose first = Protocols.first(protocol, athlete, 0);
    Ceiling ceiling = Protocols.ceiling(protocol, athlete, 0);
    return Course.begun(Reports.WHO, new Frame(protocol, START, 4, 3), first, ceiling);
  }
}
