package org.backstride.codec.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.junit.jupiter.api.Test;

/// Rows that are not as they should be.
class CsvOddRowsTest {

  @Test
  void emptyCellsAndDashesAreGaps() {
    var log = Tables.only("time,hr,speed (m/s)\n0,,2.5\n1,--,2.5\n2,102,NaN\n3,n/a,2.5\n");

    assertThat(log.channels().copyOf(ChannelKind.HEART_RATE))
        .containsExactly(Double.NaN, Double.NaN, 102, Double.NaN);
    assertThat(log.channels().value(ChannelKind.SPEED, 2)).isNaN();
  }

  @Test
  void aQuotationMarkThatIsNeverClosedCostsNoRow() {
    var complete = Tables.complete("time,hr,note\n0,100,\n1,101,\"lap\n2,102,\n3,103,\n");

    assertThat(complete.recordings().getFirst().channels().size()).isEqualTo(4);
    assertThat(complete.problems()).extracting(Problem::code).contains(ProblemCode.CSV_QUOTES);
  }

  @Test
  void rowsOfAnotherWidthAreReadAndTold() {
    var complete = Tables.complete("time,hr,power\n0,100,200\n1,101\n2,102,202,9\n3,103,203\n");

    assertThat(complete.recordings().getFirst().channels().copyOf(ChannelKind.POWER))
        .containsExactly(200, Double.NaN, 202, 203);
    assertThat(complete.problems()).contains(Problem.of(ProblemCode.CSV_RAGGED_ROWS, 2));
  }

  @Test
  void totalsBelowALogAreNoRowsOfIt() {
    var complete =
        Tables.complete(
            "time,km,hr,w\n0:00,0,99,9\n0:10,0.03,99,9\n0:20,0.06,99,9\nTotal,0.09,99,9\n");

    assertThat(complete.recordings().getFirst().channels().copyOf(ChannelKind.DISTANCE))
        .containsExactly(0, 30, 60);
    assertThat(complete.problems()).contains(Problem.of(ProblemCode.CSV_ROWS_BELOW, 1));
  }

  @Test
  void aBeltInReverseIsBackwardAndNeverANegativeSpeed() {
    var complete =
        Tables.complete("time,belt speed (m/s)\n0,1\n1,1\n2,1\n3,-1\n4,-1\n5,-1\n6,-1\n");

    var recording = complete.recordings().getFirst();
    assertThat(recording.channels().copyOf(ChannelKind.SPEED)).containsOnly(1);
    assertThat(recording.intervals())
        .extracting(Interval::direction)
        .containsExactly(DirectionLabel.FORWARD, DirectionLabel.BACKWARD);
    assertThat(complete.problems()).contains(Problem.of(ProblemCode.BELT_IN_REVERSE));
  }

  @Test
  void aTimeThatNoDayHasIsNotTheNextDay() {
    var complete =
        Tables.complete(
            """
            time,hr
            2026-05-01 23:57,100
            2026-05-01 23:58,101
            2026-05-01 23:59,102
            2026-05-01 25:00,103
            2026-05-02 00:01,104
            2026-05-02 00:02,105
            """);

    var recording = complete.recordings().getFirst();
    assertThat(recording.channels().lastMillis()).isEqualTo(300_000);
    assertThat(recording.channels().elapsedMillis(3)).isEqualTo(180_000);
    assertThat(complete.problems()).contains(Problem.of(ProblemCode.POINTS_WITHOUT_TIME, 1));
  }
}
