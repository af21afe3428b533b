package org.backstride.rehab.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.course.Ceiling;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Dose;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Subject;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.outcome.BackwardWalk;
import org.backstride.rehab.response.Reports;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Response.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A course begun on 2 November that went up on the 6th and down again on the 13th.
class LevelOnTest {

  private static final LocalDate START = LocalDate.of(2026, 11, 2);

  @ParameterizedTest(name = "on {0}: level {1}")
  @CsvSource({
    "2026-11-01, 0",
    "2026-11-02, 1",
    "2026-11-05, 1",
    "2026-11-06, 2",
    "2026-11-12, 2",
    "2026-11-13, 1",
    "2026-11-30, 1"
  })
  void aDayHasTheLevelThatTheDecisionsUpToItLedTo(LocalDate day, int level) {
    var first = told(START.plusDays(2), 1);
    var second = told(START.plusDays(9), 2);
    var up = ruling(first, new Decision.Advance(), "2026-11-06T10:00:00Z");
    var down = ruling(second, new Decision.Regress(1, 0, Set.of()), "2026-11-13T10:00:00Z");
    var course = begun().after(up.decided()).after(down.decided());

    var record = record("UTC", List.of(first, second), List.of(up, down), course);

    assertThat(LevelOn.of(record, day)).isEqualTo(level);
  }

  @Test
  void theDayOfADecisionIsTheClinics() {
    var first = told(START, 1);
    var up = ruling(first, new Decision.Advance(), "2026-11-05T13:30:00Z");
    var second = told(START.plusDays(9), 2);
    var later = ruling(second, Decision.repeat(), "2026-11-20T10:00:00Z");
    var course = begun().after(up.decided());

    var here = record("UTC", List.of(first, second), List.of(up, later), course);
    var there = record("Pacific/Auckland", List.of(first, second), List.of(up, later), course);

    assertThat(LevelOn.of(here, LocalDate.of(2026, 11, 5))).isEqualTo(2);
    assertThat(LevelOn.of(there, LocalDate.of(2026, 11, 5))).isEqualTo(1);
    assertThat(LevelOn.of(there, LocalDate.of(2026, 11, 6))).isEqualTo(2);
  }

  @Test
  void aSessionOnTheEveningBeforeALateDecisionCouldFollowItWhereItIsTheNextDayAlready() {
    var worse = told(START, 2);
    var evening = told(LocalDate.of(2026, 11, 5), 2);
    var down = ruling(worse, new Decision.Regress(1, 0, Set.of()), "2026-11-04T23:30:00Z");
    var course = begun().after(new Decision.Advance()).after(down.decided());

    var utc = record("UTC", List.of(worse, evening), List.of(down), course);
    var berlin = record("Europe/Berlin", List.of(worse, evening), List.of(down), course);

    assertThat(Heeded.counting(utc, 1)).isEqualTo(2);
    assertThat(Heeded.counting(berlin, 1)).isZero();
  }

  @Test
  void outsideOfACourseThereIsNoLevel() {
    assertThat(LevelOn.of(CareRecord.EMPTY, START)).isZero();
  }

  /// A good session that was reported on its day.
  private static Response told(LocalDate day, int level) {
    var entered = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    return Reports.good(day, level).withWords(new Words("", List.of(), entered));
  }

  private static Course begun() {
    var ceiling = new Ceiling(120, 600, 0, 0, Ceiling.Run.NEVER);
    var frame = new Course.Frame(Provenance.T3, START, 6, 3);
    return Course.begun(Reports.WHO, frame, Dose.walking(5, 60), ceiling);
  }

  private static CareRecord record(
      String zone, List<Response> responses, List<Ruling> rulings, Course course) {
    var bounds =
        new Bounds(
            Thresholds.STANDARD,
            Bounds.Gates.OPEN,
            Set.of(),
            BackwardWalk.STANDARD,
            ZoneId.of(zone));
    return new CareRecord(responses, rulings, List.of(), List.of(course), bounds);
  }

  private static Ruling ruling(Response response, Decision decided, String at) {
    return new Ruling(
        UUID.randomUUID(),
        new Subject(Reports.WHO, response.id()),
        Row.R12,
        decided,
        Verdict.ACCEPTED,
        decided,
        new Signature("", "Eva", Instant.parse(at)));
  }
}
