package org.backstride.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;
import static org.backstride.recording.ChannelKind.CADENCE;
import static org.backstride.recording.ChannelKind.DISTANCE;
import static org.backstride.recording.ChannelKind.HEART_RATE;
import static org.backstride.recording.ChannelKind.SPEED;
import static org.backstride.recording.DirectionLabel.BACKWARD;
import static org.backstride.recording.DirectionLabel.FORWARD;

import java.util.List;
import java.util.UUID;
import org.backstride.recording.DirectionTotals.Share;
import org.backstride.recording.Statistics.Summary;
import org.backstride.recording.Statistics.Zeros;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  private final Channels channels =
      Channels.builder(new long[] {0, 1_000, 4_000, 6_000})
          .add(HEART_RATE, new double[] {100, 120, 140, Double.NaN})
          .add(SPEED, new double[] {0, 2, 2, 2})
          .add(CADENCE, new double[] {0, 160, 160, 160})
          .add(DISTANCE, new double[] {0, 2, 8, 12})
          .build();

  @Test
  void aMeanIsWeightedByHowLongEachSampleStands() {
    var heartRate = Statistics.of(channels, 0, 6_000).summary(HEART_RATE);

    // 1 s at 100, 3 s at 120, 2 s at 140
    assertThat(heartRate).hasValue(new Summary(740 / 6.0, 100, 140, 6, Zeros.LEFT_OUT));
  }

  @Test
  void zerosCountInSpeedAndAreLeftOutOfCadenceAndBothSaySo() {
    var all = Statistics.of(channels, 0, 6_000).channels();

    assertThat(all.get(SPEED)).isEqualTo(new Summary(10 / 6.0, 0, 2, 6, Zeros.COUNTED));
    assertThat(all.get(CADENCE)).isEqualTo(new Summary(160, 160, 160, 5, Zeros.LEFT_OUT));
  }

  @Test
  void aSampleStandsForThirtySecondsAtMost() {
    var gap =
        Channels.builder(new long[] {0, 600_000, 610_000})
            .add(SPEED, new double[] {1, 4, 4})
            .build();

    var speed = Statistics.of(gap, 0, 610_000).summary(SPEED).orElseThrow();

    assertThat(speed.seconds()).isEqualTo(40);
    assertThat(speed.mean()).isEqualTo(1.75, within(1e-9));
  }

  @Test
  void theDistanceOfAStretchIsWhatWasCoveredInIt() {
    assertThat(Statistics.of(channels, 1_000, 6_000).metres()).isEqualTo(10);
  }

  @Test
  void anEmptyStretchHasNoFigures() {
    var none = Statistics.of(channels, 7_000, 8_000);

    assertThat(none.channels()).isEmpty();
    assertThat(none.seconds()).isZero();
    assertThat(Statistics.of(Channels.EMPTY).metres()).isNaN();
  }

  @Test
  void directionsAddUpTimeDistanceAndStepsOfTheirIntervals() {
    var intervals =
        List.of(
            Interval.byHand(0, 1_000, FORWARD),
            Interval.byHand(1_000, 4_000, BACKWARD),
            Interval.byHand(4_000, 6_000, FORWARD));

    var shares = DirectionTotals.of(intervals, channels);

    // forward stands for a second, then 2 s at 160 a minute
    assertThat(shares)
        .containsOnly(
            entry(FORWARD, new Share(3, 6, 160 * 2 / 60.0, 2)),
            entry(BACKWARD, new Share(3, 6, 8, 3)));
  }

  @Test
  void whatWasNotMeasuredIsNotKnownRatherThanZero() {
    var bare = Channels.builder(new long[] {0, 5_000}).build();

    var shares = DirectionTotals.of(List.of(Interval.byHand(0, 5_000, BACKWARD)), bare);

    assertThat(shares).containsExactly(entry(BACKWARD, new Share(5, Double.NaN, Double.NaN, 5)));
  }

  @Test
  void touchingIntervalsOfOneDirectionAreOneStretchAndABreakEndsIt() {
    var intervals =
        List.of(
            Interval.byHand(0, 1_000, BACKWARD),
            Interval.byHand(1_000, 3_000, BACKWARD),
            Interval.byHand(3_500, 6_000, BACKWARD));

    var share = DirectionTotals.of(intervals, channels).get(BACKWARD);

    assertThat(share).extracting(Share::seconds, Share::longestSeconds).containsExactly(5.5, 3.0);
  }

  @Test
  void turnsOfAPedalAreNoSteps() {
    var ride =
        new Recording(
            new RecordingId(new UUID(0, 1)),
            Origin.BY_HAND,
            new Activity("cycling", "", null),
            channels,
            Channels.EMPTY,
            new Marks(List.of(), List.of(), List.of(Interval.byHand(0, 6_000, FORWARD))),
            Totals.UNKNOWN);

    assertThat(DirectionTotals.of(ride))
        .containsExactly(entry(FORWARD, new Share(6, 12, Double.NaN, 6)));
  }
}
