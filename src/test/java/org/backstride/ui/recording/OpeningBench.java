package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.backstride.bench.BenchTable;
import org.backstride.bench.Figure;
import org.backstride.recording.Activity;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.Marks;
import org.backstride.recording.Origin;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Opening a stored recording of two hours at 1 Hz with twelve channels, from the list to the first
/// picture of its chart, in a window that has shown another one before.
@Tag("bench")
@ExtendWith(BenchTable.class)
class OpeningBench {

  private static final int SECONDS = 7_200;
  private static final int ROUNDS = 15;

  @Test
  void aStoredRecordingComesUpAtOnce() {
    var recording = recording();
    try (var open = OpenRecording.of(recording, OpenRecording.Look.PLAIN)) {
      double[] painted = new double[ROUNDS];
      double[] whole = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        var laidOut = new AtomicLong();
        long before = Fx.get(OpeningBench::busyNanos);
        open.again(() -> laidOut.set(busyNanos()));
        painted[round] = (laidOut.get() - before) / 1e6;
        whole[round] = (Fx.get(OpeningBench::busyNanos) - before) / 1e6;
      }
      assertThat(open.chart().model().shown().get()).isNotEmpty();
      BenchTable.add(
          new Figure(
              "open 2 h × 12 channels, window's thread to the first paint", least(painted), "ms"),
          new Figure("aim", 50, "ms"));
      BenchTable.add(
          new Figure("the same with all that stands beside the chart", least(whole), "ms"));
    }
  }

  private static double least(double[] values) {
    return Arrays.stream(values).min().orElse(Double.NaN);
  }

  private static long busyNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Recording recording() {
    var random = new Random(1);
    long[] millis = IntStream.range(0, SECONDS).mapToLong(i -> i * 1_000L).toArray();
    var channels = Channels.builder(millis);
    channels.fill(ChannelKind.DISTANCE, values -> Arrays.setAll(values, i -> i * 2.5));
    for (var kind :
        new ChannelKind[] {
          ChannelKind.SPEED,
          ChannelKind.CADENCE,
          ChannelKind.HEART_RATE,
          ChannelKind.ALTITUDE,
          ChannelKind.POWER,
          ChannelKind.TEMPERATURE,
          ChannelKind.STANCE_TIME,
          ChannelKind.VERTICAL_OSCILLATION,
          ChannelKind.STEP_LENGTH
        }) {
      channels.fill(kind, values -> Arrays.setAll(values, i -> 50 + random.nextGaussian()));
    }
    channels.fill(ChannelKind.LATITUDE, values -> Arrays.setAll(values, i -> 10 + i * 1e-5));
    channels.fill(
        ChannelKind.LONGITUDE, values -> Arrays.setAll(values, i -> 20 + Math.sin(i / 900.0) / 99));
    var intervals =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    Interval.byHand(
                        i * 600_000L,
                        (i + 1) * 600_000L,
                        i % 2 == 0 ? DirectionLabel.FORWARD : DirectionLabel.BACKWARD))
            .toList();
    return new Recording(
        RecordingId.random(),
        new Origin("two-hours.fit", "FIT", "", Origin.Device.UNKNOWN),
        new Activity("running", "", null),
        channels.build(),
        Channels.EMPTY,
        new Marks(List.of(), List.of(), intervals),
        new Totals(SECONDS, 0, Map.of()));
  }
}
