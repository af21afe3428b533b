package org.backstride.codec.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.ChannelKind;
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
}
