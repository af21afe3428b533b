package org.backstride.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.backstride.recording.Lap;
import org.junit.jupiter.api.Test;

class LapIntervalsTest {

  private final Channels minute = Channels.builder(new long[] {0, 60_000}).build();

  @Test
  void severalLapsBecomeIntervalsOfUnknownDirectionInsideTheRecording() {
    var laps = List.of(new Lap(0, 31_000, 30, 90), new Lap(30_000, 90_000, 30, 90));

    assertThat(LapIntervals.of(laps, minute))
        .containsExactly(
            new Interval(0, 31_000, DirectionLabel.UNKNOWN, LabelSource.LAP, 0),
            new Interval(31_000, 60_000, DirectionLabel.UNKNOWN, LabelSource.LAP, 0));
  }

  @Test
  void oneLapIsNoDivision() {
    assertThat(LapIntervals.of(List.of(new Lap(0, 60_000, 60, 180)), minute)).isEmpty();
  }

  @Test
  void aLapOfNonsenseHasNoLengthAndNoEndlessOne() {
    assertThat(LapIntervals.lap(-5, -0.128, 1, 1)).isEqualTo(new Lap(0, 0, 1, 1));
    assertThat(LapIntervals.lap(0, Double.NaN, 1, 1).lengthMillis()).isZero();
    assertThat(LapIntervals.lap(0, 1e18, 1, 1).lengthMillis()).isEqualTo(TimeLine.LONGEST_MILLIS);
  }
}
