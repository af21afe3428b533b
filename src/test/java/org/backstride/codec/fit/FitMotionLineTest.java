package org.backstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backstride.codec.fit.FitFileBuilder.START;
import static org.backstride.codec.fit.MotionFit.ACCELERATION;

import java.util.Arrays;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Measure;
import org.backstride.recording.Statistics;
import org.junit.jupiter.api.Test;

/// Motion among the records of a session: one time line, and nothing of the records changes.
class FitMotionLineTest {

  private static final double G = 9.80665;

  @Test
  void theMeansOfTheRecordsStayWhatTheyWere() {
    var without = Statistics.of(only(FitFiles.run(new FitFileBuilder(), 4)));

    var with = only(withMotion(FitFiles.run(new FitFileBuilder(), 4)));

    assertThat(with.size()).isEqualTo(4 + 36);
    for (var kind : without.channels().keySet()) {
      var was = without.summary(kind).orElseThrow();
      var is = Statistics.of(with).summary(kind).orElseThrow();
      assertThat(is.mean()).as(kind.code()).isCloseTo(was.mean(), within(1e-9));
      assertThat(is.seconds()).as(kind.code()).isCloseTo(4, within(1e-9));
    }
  }

  @Test
  void anInstantOfBothIsOneSample() {
    var channels = only(withMotion(FitFiles.run(new FitFileBuilder(), 4)));

    assertThat(channels.elapsedMillis(10)).isEqualTo(1_000);
    assertThat(channels.value(ChannelKind.HEART_RATE, 10)).isEqualTo(121);
    assertThat(channels.value(ACCELERATION.get(2), 10)).isEqualTo(G);
    assertThat(channels.value(ChannelKind.HEART_RATE, 19)).isEqualTo(121);
  }

  @Test
  void motionAfterTheLastRecordLengthensNoReading() {
    var file = FitFiles.run(new FitFileBuilder(), 2);
    MotionFit.calibrated(file, 165, START, new long[] {1_500, 2_500}, MotionFit.all(1, 2));

    var channels = only(file);

    assertThat(channels.copyElapsedMillis()).containsExactly(0, 1_000, 1_500, 2_500);
    assertThat(channels.copyOf(ChannelKind.HEART_RATE)).containsExactly(120, 121, 121, Double.NaN);
  }

  @Test
  void motionFarFromTheSessionIsToldAndLeftOut() {
    var file = FitFiles.run(new FitFileBuilder(), 2);
    MotionFit.calibrated(file, 165, 5_000, new long[] {0, 10}, MotionFit.all(1, 2));

    var complete = FitFiles.complete(file.build());

    assertThat(complete.problems()).containsExactly(Problem.of(ProblemCode.SAMPLES_OUT_OF_TIME, 2));
    assertThat(complete.recordings().getFirst().channels().lastMillis()).isEqualTo(1_000);
  }

  @Test
  void theDevicesOwnTotalsStay() {
    var recording = FitFiles.only(withMotion(FitFiles.run(new FitFileBuilder(), 4)).build());

    assertThat(recording.totals().value(Measure.ELAPSED_SECONDS)).isEqualTo(4);
    assertThat(recording.totals().value(Measure.DISTANCE_METRES)).isEqualTo(10);
    assertThat(recording.totals().records()).isEqualTo(40);
  }

  private static FitFileBuilder withMotion(FitFileBuilder run) {
    for (int second = 0; second < 4; second++) {
      long[] times = new long[10];
      Arrays.setAll(times, i -> 100L * i);
      MotionFit.calibrated(run, 165, START + second, times, MotionFit.all(1, 10));
    }
    return run;
  }

  private static Channels only(FitFileBuilder file) {
    return FitFiles.only(file.build()).channels();
  }
}
