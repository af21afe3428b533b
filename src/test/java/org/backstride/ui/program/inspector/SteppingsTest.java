package org.backstride.ui.program.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.backstride.program.Extent;
import org.backstride.program.Progression;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SteppingsTest {

  @ParameterizedTest
  @CsvSource({
    "20, 1, 25",
    "22, 1, 25",
    "22, -1, 20",
    "55, 1, 60",
    "60, 1, 75",
    "60, -1, 55",
    "120, 5, 195",
    "600, 1, 660",
    "600, -1, 585",
    "61, -1, 60"
  })
  void timeStepsOnAGridThatSuitsIt(int seconds, int notches, int expected) {
    assertThat(Steppings.extent(new Extent.ForTime(seconds), notches))
        .contains(new Extent.ForTime(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "50, METRES, 1, 60",
    "400, METRES, 1, 450",
    "430, METRES, -1, 400",
    "1000, METRES, 1, 1100",
    "1.5, KILOMETRES, 1, 1.6",
    "1.55, KILOMETRES, -1, 1.5",
    "2, MILES, 5, 2.5"
  })
  void distanceStepsInItsOwnUnit(String amount, DistanceUnit unit, int notches, String expected) {
    assertThat(Steppings.extent(new Extent.ForDistance(new BigDecimal(amount), unit), notches))
        .contains(new Extent.ForDistance(new BigDecimal(expected), unit));
  }

  @Test
  void nothingStepsBeyondItsScale() {
    assertThat(Steppings.extent(new Extent.ForTime(5), -1)).isEmpty();
    assertThat(Steppings.extent(new Extent.ForReps(1), -1)).isEmpty();
    assertThat(Steppings.grade(Grade.percent("61"), 1)).isEmpty();
  }

  @Test
  void gradeStepsByHalvesOfItsUnitAndBeginsLevel() {
    assertThat(Steppings.grade(null, 1)).contains(Grade.percent("0.5"));
    assertThat(Steppings.grade(new Grade(new BigDecimal("-5"), GradeUnit.DEGREES), -1))
        .contains(new Grade(new BigDecimal("-5.5"), GradeUnit.DEGREES));
  }

  @Test
  void aChangePerRepetitionStepsByItsUnit() {
    var none = BigDecimal.ZERO;

    assertThat(Steppings.delta(none, Progression.Unit.KILOMETRES_PER_HOUR, 1))
        .isEqualByComparingTo("0.1");
    assertThat(Steppings.delta(none, Progression.Unit.SECONDS, -5)).isEqualByComparingTo("-25");
  }
}
