package org.backstride.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.backstride.recording.Totals.Figure;
import org.backstride.recording.Totals.Provenance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long a recording lasted: as its totals say, and no less than its samples.
class RecordingTest {

  @ParameterizedTest
  @CsvSource({"60, 60000", "59.6, 59600", "12, 59000", "NaN, 59000", "3600, 3600000"})
  void theTotalsSayHowLongItLastedButNoLessThanTheSamples(double told, long lasted) {
    var recording = seconds(60, told);

    assertThat(recording.lengthMillis()).isEqualTo(lasted);
  }

  /// A sample a second, the last one a second before the end.
  private static Recording seconds(int samples, double told) {
    var millis = new long[samples];
    var beats = new double[samples];
    for (int i = 0; i < samples; i++) {
      millis[i] = i * 1_000L;
      beats[i] = 120;
    }
    var figures =
        Double.isNaN(told)
            ? Map.<Measure, Figure>of()
            : Map.of(Measure.ELAPSED_SECONDS, new Figure(told, Provenance.DEVICE));
    return new Recording(
        RecordingId.random(),
        Origin.BY_HAND,
        Activity.UNKNOWN,
        Channels.builder(millis).add(ChannelKind.HEART_RATE, beats).build(),
        Channels.EMPTY,
        Marks.NONE,
        new Totals(samples, 0, figures));
  }
}
