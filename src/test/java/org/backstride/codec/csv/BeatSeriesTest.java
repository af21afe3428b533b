package org.backstride.codec.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.backstride.codec.TimeLine;
import org.backstride.recording.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Heart beats out of the intervals between them.
class BeatSeriesTest {

  private static final double GAP = Double.NaN;

  @Test
  void eachBeatComesItsIntervalAfterTheOneBefore() {
    var beats = new BeatSeries(new double[] {800, 820, 790});

    assertThat(beats.millis()).containsExactly(0, 820, 1_610);
    assertThat(beats.heartRates()[0]).isEqualTo(75);
    assertThat(beats.beats()).isEqualTo(3);
    assertThat(beats.artefacts()).isZero();
  }

  @Test
  void aPhoneThatHearsOfSeveralBeatsAtOnceDoesNotMakeThemOne() {
    var beats = new BeatSeries(new double[] {800, 800, 800, 800});

    assertThat(beats.millis(new long[] {5_000, 5_000, 6_700, 6_700}))
        .containsExactly(5_000, 5_800, 6_600, 7_400);
  }

  @Test
  void whereBeatsWereLostTheClockGoesOn() {
    var beats = new BeatSeries(new double[] {800, 800, 900});

    assertThat(beats.millis(new long[] {1_000, 1_800, 60_000}))
        .containsExactly(1_000, 1_800, 60_000);
  }

  @Test
  void aRowWithoutAnIntervalIsNoBeat() {
    var beats = new BeatSeries(new double[] {800, GAP, 810});

    long[] millis = beats.millis();

    assertThat(millis).containsExactly(0, TimeLine.MISSING, 810);
    assertThat(beats.beats()).isEqualTo(2);
    assertThat(beats.channels(millis).copyOf(ChannelKind.BEAT_INTERVAL)).containsExactly(800, 810);
  }

  @ParameterizedTest
  @CsvSource({
    "800, false",
    "990, false",
    "1010, true",
    "610, false",
    "590, true",
    "240, true",
    "2600, true",
    "1600, true"
  })
  void aBeatAQuarterOffThoseAroundIsAnArtefact(double interval, boolean artefact) {
    double[] intervals = new double[21];
    Arrays.fill(intervals, 800);
    intervals[10] = interval;

    var beats = new BeatSeries(intervals);

    assertThat(beats.artefacts()).isEqualTo(artefact ? 1 : 0);
    assertThat(Double.isNaN(beats.heartRates()[10])).isEqualTo(artefact);
    assertThat(beats.channels(beats.millis()).copyOf(ChannelKind.BEAT_INTERVAL)[10])
        .isEqualTo(interval);
  }

  @Test
  void aHeartThatSpeedsUpHasNoArtefacts() {
    double[] intervals = new double[60];
    for (int i = 0; i < intervals.length; i++) {
      intervals[i] = 1_000 - 10 * i;
    }

    var beats = new BeatSeries(intervals);

    assertThat(beats.artefacts()).isZero();
    assertThat(beats.heartRates()[59]).isCloseTo(60_000.0 / 410, within(1e-9));
  }

  @Test
  void withoutABeatThereIsNothing() {
    var beats = new BeatSeries(new double[] {GAP});

    assertThat(beats.beats()).isZero();
    assertThat(beats.channels(beats.millis()).size()).isZero();
  }
}
