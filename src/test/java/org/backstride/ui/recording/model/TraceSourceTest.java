package org.backstride.ui.recording.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.junit.jupiter.api.Test;

class TraceSourceTest {

  private static final double GAP = Double.NaN;

  @Test
  void aMissingSampleIsBridgedAndALongSilenceIsNot() {
    var source = source(new long[] {0, 1_000, 2_000, 30_000}, new double[] {100, GAP, 104, 120});

    var trace = source.trace(ChannelKind.HEART_RATE, AxisKind.TIME, 0);

    assertThat(trace.valueAt(1)).isEqualTo(102);
    assertThat(trace.valueAt(10)).isNaN();
    assertThat(trace.valueAt(30)).isEqualTo(120);
  }

  @Test
  void aHeartThatBeatsNotAtAllWasNotMeasured() {
    var source = source(new long[] {0, 1_000, 2_000}, new double[] {100, 0, 102});

    var trace = source.trace(ChannelKind.HEART_RATE, AxisKind.TIME, 0);

    assertThat(trace.samples().low(0, trace.samples().size())).isEqualTo(100);
  }

  @Test
  void smoothingIsTheMeanAroundEachSample() {
    long[] millis = {0, 1_000, 2_000, 3_000, 4_000};

    assertThat(Smoothing.of(millis, new double[] {0, 0, 9, 0, 0}, 2))
        .containsExactly(0, 3, 3, 3, 0);
    assertThat(Smoothing.of(millis, new double[] {0, GAP, 9, 0, 0}, 2)[1]).isNaN();
    assertThat(Smoothing.of(millis, new double[] {0, 0, 9, 0, 0}, 0))
        .containsExactly(0, 0, 9, 0, 0);
  }

  @Test
  void gradeIsWorkedOutFromAltitudeOverDistance() {
    int size = 300;
    long[] millis = new long[size];
    double[] metres = new double[size];
    double[] heights = new double[size];
    for (int i = 0; i < size; i++) {
      millis[i] = i * 1_000L;
      metres[i] = i * 3.0;
      heights[i] = i * 0.15;
    }
    var channels =
        Channels.builder(millis)
            .add(ChannelKind.DISTANCE, metres)
            .add(ChannelKind.ALTITUDE, heights)
            .build();

    var trace = new TraceSource(channels).trace(ChannelKind.GRADE, AxisKind.TIME, 0);

    assertThat(trace.valueAt(150)).isCloseTo(5, within(0.01f));
  }

  @Test
  void distanceNeverFallsAndRunsOnWhereItIsMissing() {
    var channels =
        Channels.builder(new long[] {0, 1_000, 2_000, 3_000, 4_000})
            .add(ChannelKind.DISTANCE, new double[] {0, GAP, 8, 6, 12})
            .build();

    var timeline = Timeline.of(channels, AxisKind.DISTANCE);

    assertThat(timeline.copyPositions()).containsExactly(0, 4, 8, 8, 12);
    assertThat(timeline.positionAt(500)).isEqualTo(2);
    assertThat(timeline.millisAt(10)).isEqualTo(3_500);
    assertThat(timeline.whole().to()).isEqualTo(12);
  }

  private static TraceSource source(long[] millis, double[] beats) {
    return new TraceSource(Channels.builder(millis).add(ChannelKind.HEART_RATE, beats).build());
  }
}
