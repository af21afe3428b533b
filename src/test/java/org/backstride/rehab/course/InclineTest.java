package org.backstride.rehab.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.decision.Decision;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The incline of T4 and T5 is the clinician's, in percent or in the degrees of the source.
class InclineTest {

  @ParameterizedTest(name = "{0} {1} are {2} tenths of a percent")
  @CsvSource({
    "0, PERCENT, 0",
    "9, PERCENT, 90",
    "2.5, PERCENT, 25",
    "5, DEGREES, 87",
    "10, DEGREES, 176",
    "15, DEGREES, 267"
  })
  void degreesBecomePercentRoundedDown(String amount, GradeUnit unit, int tenths) {
    assertThat(Protocols.inclineTenths(new Grade(new BigDecimal(amount), unit))).isEqualTo(tenths);
  }

  @Test
  void nobodyIsAllowedDownhillOrBeyondThirtyPercent() {
    assertThat(Protocols.isIncline(-1)).isFalse();
    assertThat(Protocols.isIncline(0)).isTrue();
    assertThat(Protocols.isIncline(300)).isTrue();
    assertThat(Protocols.isIncline(301)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Provenance.class)
  void onlyT4AndT5AskForAnIncline(Provenance protocol) {
    boolean asked = protocol == Provenance.T4 || protocol == Provenance.T5;

    assertThat(Protocols.inclines(protocol)).isEqualTo(asked);
    assertThat(Protocols.ceiling(protocol, Athlete.named("Ana"), 90).gradeTenths())
        .isEqualTo(asked ? 90 : 0);
  }

  @Test
  void theLadderClimbsOnePercentAtAStepUpToWhatIsAllowed() {
    var course = course(20);
    for (int i = 0; i < 40; i++) {
      course = course.after(new Decision.Advance());
    }

    assertThat(course.dose().gradeTenths()).isEqualTo(20);
    var grades = course.levels().stream().map(Dose::gradeTenths).distinct().toList();
    assertThat(grades).containsExactly(0, 10, 20);
  }

  @Test
  void aHigherCeilingLetsARunningCourseGoOn() {
    var course = course(0);
    for (int i = 0; i < 40; i++) {
      course = course.after(new Decision.Advance());
    }
    var top = course.levels().size();

    var raised =
        course.withCeiling(course.ceiling().withGradeTenths(10)).after(new Decision.Advance());

    assertThat(course.dose().gradeTenths()).isZero();
    assertThat(raised.levels()).hasSize(top + 1);
    assertThat(raised.dose().gradeTenths()).isEqualTo(10);
    assertThat(raised.dose().total()).isEqualTo(course.dose().total());
  }

  private static Course course(int gradeTenths) {
    var ana = Athlete.named("Ana");
    var frame = new Frame(Provenance.T5, LocalDate.of(2026, 11, 2), 4, 3);
    return Course.begun(
        ana.id(),
        frame,
        Protocols.first(Provenance.T5, ana, 0),
        Protocols.ceiling(Provenance.T5, ana, gradeTenths));
  }
}
