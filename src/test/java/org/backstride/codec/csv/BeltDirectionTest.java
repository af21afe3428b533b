package org.backstride.codec.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstride.codec.TimeLine;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.junit.jupiter.api.Test;

class BeltDirectionTest {

  @Test
  void aBeltThatTurnsRoundDividesTheSession() {
    var intervals = BeltDirection.of(seconds(9), new double[] {1, 1, 1, 0, 0, 0, -1, -1, -1});

    assertThat(intervals)
        .containsExactly(
            detected(0, 3_000, DirectionLabel.FORWARD),
            detected(3_000, 6_000, DirectionLabel.STILL),
            detected(6_000, 8_000, DirectionLabel.BACKWARD));
  }

  @Test
  void aMomentBelowZeroIsNoDirection() {
    assertThat(BeltDirection.of(seconds(7), new double[] {1, 1, 1, -1, 1, 1, 1})).isEmpty();
  }

  @Test
  void rowsWithoutATimeOrASpeedChangeNothing() {
    long[] millis = {5_000, TimeLine.MISSING, 6_000, 7_000, 8_000};
    double[] speeds = {-1, 1, Double.NaN, -1, -1};

    assertThat(BeltDirection.of(millis, speeds))
        .containsExactly(detected(0, 3_000, DirectionLabel.BACKWARD));
  }

  @Test
  void aSpeedThatIsNeverBelowZeroTellsNothing() {
    assertThat(BeltDirection.of(seconds(4), new double[] {0, 1, 1, 0})).isEmpty();
  }

  private static long[] seconds(int count) {
    var millis = new long[count];
    for (int i = 0; i < count; i++) {
      millis[i] = 1_000L * i + 1_777_629_600_000L;
    }
    return millis;
  }

  private static Interval detected(long from, long to, DirectionLabel direction) {
    return new Interval(from, to, direction, LabelSource.DETECTED, 1);
  }
}
