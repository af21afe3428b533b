package org.backstride.codec.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Units of speed and distance that a table does not say.
class UnsaidUnitsTest {

  /// A steady ten minutes at 1.5 m/s, written in units that only the values tell.
  private static String steady(double metresPerUnit, double speedUnit) {
    var rows = new StringBuilder("time (s),distance,speed\n");
    for (int second = 0; second <= 600; second++) {
      rows.append(
          String.format(
              Locale.ROOT,
              "%d,%.5f,%.4f%n",
              second,
              1.5 * second / metresPerUnit,
              1.5 / speedUnit));
    }
    return rows.toString();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1000, 1", "1, 0.2777778"})
  void distanceOverTimeSaysInWhichUnitsBothAre(double metresPerUnit, double speedUnit) {
    var read = Tables.complete(steady(metresPerUnit, speedUnit));

    var totals = read.recordings().getFirst().totals();
    assertThat(totals.distanceMetres()).isCloseTo(900, within(1.0));
    assertThat(totals.speedAvg()).isCloseTo(1.5, within(0.01));
    assertThat(codes(read)).doesNotContain(ProblemCode.CSV_UNSURE);
  }

  @Test
  void kilometresAreTakenBeforeMilesAndToldSinceBothAgree() {
    var kilometres = Tables.complete(steady(1_000, 1 / 3.6));
    var miles = Tables.complete(steady(1_609.344, 0.44704));

    assertThat(kilometres.recordings().getFirst().totals().distanceMetres())
        .isCloseTo(900, within(1.0));
    assertThat(kilometres.problems())
        .contains(Problem.of(ProblemCode.CSV_UNSURE, "distance, speed"));
    assertThat(miles.problems()).contains(Problem.of(ProblemCode.CSV_UNSURE, "distance, speed"));
  }

  @Test
  void aSpeedWithoutAUnitAndWithoutADistanceIsTold() {
    var read = Tables.complete("time (s),speed,hr\n0,3.0,90\n1,3.0,91\n2,3.1,92\n");

    assertThat(read.problems()).contains(Problem.of(ProblemCode.CSV_UNSURE, "speed"));
  }

  @Test
  void aSpeedWithItsUnitIsSure() {
    var read = Tables.complete("time (s),speed (km/h),hr\n0,3.0,90\n1,3.0,91\n2,3.1,92\n");

    assertThat(codes(read)).doesNotContain(ProblemCode.CSV_UNSURE);
  }

  @Test
  void aDistanceThatOnlyKilometresMakeAWayOnFootIsReadSoAndTold() {
    var rows = new StringBuilder("time (s),distance,hr\n");
    for (int second = 0; second <= 600; second += 10) {
      rows.append(String.format(Locale.ROOT, "%d,%.3f,120%n", second, 0.003 * second));
    }

    var read = Tables.complete(rows.toString());

    assertThat(read.recordings().getFirst().totals().distanceMetres())
        .isCloseTo(1_800, within(1.0));
    assertThat(read.problems()).contains(Problem.of(ProblemCode.CSV_UNSURE, "distance"));
  }

  @Test
  void aSaidUnitIsNeverOverruledByTheOther() {
    var table =
        Tables.sketch(
            "time (s),distance (m),speed\n0,0,7.2\n100,200,7.2\n200,400,7.2\n300,600,7.2\n");

    assertThat(table.guess().columns())
        .extracting(use -> use.role(), use -> use.unit())
        .contains(
            tuple(ColumnRole.DISTANCE, ColumnUnit.METRES),
            tuple(ColumnRole.SPEED, ColumnUnit.KILOMETRES_PER_HOUR));
    assertThat(table.suggestion().doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "03/04/2026 10:00:0, true",
    "13/04/2026 10:00:0, false",
    "03.04.2026 10:00:0, false",
    "04/04/2026 10:00:0, false",
    "2026-04-03 10:00:0, false"
  })
  void aShortDateThatMayBeReadBothWaysIsTold(String begin, boolean told) {
    var rows = new StringBuilder("date,hr\n");
    for (int second = 0; second < 9; second++) {
      rows.append(begin).append(second).append(",120\n");
    }

    var read = Tables.complete(rows.toString());

    assertThat(codes(read).contains(ProblemCode.CSV_UNSURE)).isEqualTo(told);
  }

  @Test
  void aSpeedAloneMakesTheDistanceAndThatIsTold() {
    var rows = new StringBuilder("time (s),speed (km/h)\n");
    for (int second = 0; second <= 600; second++) {
      rows.append(second).append(second < 300 ? ",3.6\n" : ",7.2\n");
    }

    var read = Tables.complete(rows.toString());

    var totals = read.recordings().getFirst().totals();
    assertThat(totals.distanceMetres()).isCloseTo(299.5 + 600.5, within(1.0));
    assertThat(totals.speedAvg()).isCloseTo(1.5, within(0.01));
    assertThat(codes(read)).contains(ProblemCode.DISTANCE_FROM_SPEED);
  }

  @Test
  void aGapOfMinutesInTheSpeedAddsNoDistance() {
    var read = Tables.complete("time (s),speed (m/s)\n0,1\n10,1\n20,1\n1220,1\n1230,1\n1240,1\n");

    assertThat(read.recordings().getFirst().totals().distanceMetres()).isEqualTo(40);
  }

  private static List<ProblemCode> codes(Complete read) {
    return read.problems().stream().map(Problem::code).toList();
  }
}
