package org.backstride.recording.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.DirectionTotals;
import org.backstride.recording.DirectionTotals.Share;
import org.backstride.recording.Measure;
import org.backstride.recording.RecordingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandSessionTest {

  private static final Instant START = Instant.parse("2026-11-18T16:05:00Z");

  private static HandSession session(long elapsed, long forward, long backward, double metres) {
    return new HandSession("walking", START, elapsed, forward, backward, metres, 4, "rail");
  }

  @Test
  void itIsARecordingWithoutSamplesWhoseTotalsAreWhatWasSaid() {
    var id = RecordingId.random();

    var recording = session(1_800, 1_200, 300, 2_000).recording(id);

    assertThat(recording.id()).isEqualTo(id);
    assertThat(recording.start()).isEqualTo(START);
    assertThat(recording.channels()).isEqualTo(Channels.EMPTY);
    assertThat(recording.totals().elapsedSeconds()).isEqualTo(1_800);
    assertThat(recording.totals().distanceMetres()).isEqualTo(2_000);
    assertThat(recording.totals().speedAvg()).isEqualTo(2_000 / 1_800.0);
    assertThat(recording.totals().isDerived(Measure.SPEED_AVG)).isTrue();
  }

  @Test
  void eachDirectionLastsAsLongAsSaidAndItsWayIsNotMadeUp() {
    var shares =
        DirectionTotals.of(session(1_800, 1_200, 300, 2_000).recording(RecordingId.random()));

    assertThat(shares)
        .isEqualTo(
            Map.of(
                DirectionLabel.FORWARD, new Share(1_200, Double.NaN, Double.NaN, 1_200),
                DirectionLabel.BACKWARD, new Share(300, Double.NaN, Double.NaN, 300)));
  }

  @Test
  void withoutDirectionsItHasNoIntervals() {
    assertThat(session(600, 0, 0, Double.NaN).recording(RecordingId.random()).intervals())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "86401, 0, 0", "600, 601, 0", "600, 400, 201", "600, -1, 0", "600, 0, -1"})
  void timesThatCannotBeAreRefused(long elapsed, long forward, long backward) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session(elapsed, forward, backward, Double.NaN));
  }

  @ParameterizedTest
  @CsvSource({"0, 4", "-5, 4", "100, 11", "100, -2"})
  void aDistanceOrAnEffortThatCannotBeIsRefused(double metres, int rpe) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HandSession("walking", START, 600, 0, 0, metres, rpe, ""));
  }
}
