package org.backstride.studio.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which recording of a file read anew is which, and what of a person's stays at its moment.
class RenewalTest {

  private static final Instant START = Instant.parse("2026-11-21T06:30:00Z");

  @Test
  void recordingsThatBeginTogetherBelongTogetherInWhateverOrder() {
    var one = at(START);
    var two = at(START.plusSeconds(600));
    var newTwo = at(START.plusSeconds(601));
    var newOne = at(START.minusSeconds(1));

    assertThat(Renewal.pairs(List.of(one, two), List.of(newTwo, newOne)))
        .isEqualTo(Map.of(one.id(), newOne, two.id(), newTwo));
  }

  @ParameterizedTest
  @CsvSource({"2000, 1", "2001, 0", "-2000, 1", "-2001, 0"})
  void twoSecondsApartIsTogether(long millis, int pairs) {
    var old = at(START);
    var other = at(START.plusSeconds(9_000));
    var fresh = at(START.plusMillis(millis));

    assertThat(Renewal.pairs(List.of(old, other), List.of(fresh))).hasSize(pairs);
  }

  @Test
  void whatIsLeftGoesByItsOrderWhereThereIsAsMuch() {
    var one = at(null);
    var two = at(null);
    var fresh = List.of(at(START), at(START.plusSeconds(60)));

    assertThat(Renewal.pairs(List.of(one, two), fresh))
        .isEqualTo(Map.of(one.id(), fresh.get(0), two.id(), fresh.get(1)));
    assertThat(Renewal.pairs(List.of(one), fresh)).isEmpty();
  }

  @Test
  void aReadingThatSaysNothingElseChangesNothing() {
    var old = at(START);

    assertThat(Renewal.of(old, old, false)).isEmpty();
  }

  @Test
  void intervalsStayAtTheMomentTheyHadWhereTheStartIsReadAnew() {
    var old = at(START).withIntervals(List.of(backward(2_000, 5_000)));
    var fresh = at(START.minusSeconds(1));

    assertThat(Renewal.of(old, fresh, false).orElseThrow().intervals())
        .containsExactly(backward(3_000, 6_000));
    assertThat(Renewal.of(old, at(START.plusSeconds(3)), false).orElseThrow().intervals())
        .containsExactly(backward(0, 2_000));
  }

  @Test
  void anIntervalWhereNothingIsRecordedAnyMoreGoes() {
    var old = at(START).withIntervals(List.of(backward(1_000, 3_000), backward(4_000, 9_000)));

    assertThat(Renewal.of(old, at(START.plusSeconds(5)), false).orElseThrow().intervals())
        .containsExactly(backward(0, 4_000));
  }

  @Test
  void anIntervalEndsWhereTheRecordingEnds() {
    var old = at(START).withIntervals(List.of(backward(2_000, 9_000)));

    assertThat(Renewal.of(old, at(START.minusSeconds(1)), false).orElseThrow().intervals())
        .containsExactly(backward(3_000, 9_000));
  }

  @Test
  void theDateThatAPersonHasSaidStaysAndMovesNothing() {
    var old = at(START).withIntervals(List.of(backward(2_000, 5_000)));
    var other = at(START.minusSeconds(86_400), 8);

    var renewed = Renewal.of(old, other, true).orElseThrow();

    assertThat(renewed.start()).isEqualTo(START);
    assertThat(renewed.intervals()).containsExactly(backward(2_000, 5_000));
    assertThat(renewed.id()).isEqualTo(old.id());
    assertThat(renewed.channels()).isEqualTo(other.channels());
  }

  @Test
  void intervalsThatNobodyHasTouchedAreMadeAnew() {
    var fresh = at(START.plusSeconds(1)).withIntervals(List.of(backward(0, 1_000)));

    assertThat(Renewal.of(at(START), fresh, false).orElseThrow().intervals())
        .containsExactly(backward(0, 1_000));
  }

  private static Interval backward(long from, long to) {
    return Interval.byHand(from, to, DirectionLabel.BACKWARD);
  }

  private static Recording at(@Nullable Instant start) {
    return at(start, 10);
  }

  private static Recording at(@Nullable Instant start, int samples) {
    var times = new long[samples];
    var beats = new double[samples];
    for (int i = 0; i < samples; i++) {
      times[i] = i * 1_000L;
      beats[i] = 100 + i;
    }
    return new Recording(
        RecordingId.random(),
        new Origin("walk.csv", "CSV", "ab", Origin.Device.UNKNOWN),
        new Activity("walking", "", start),
        Channels.builder(times).add(ChannelKind.HEART_RATE, beats).build(),
        Channels.EMPTY,
        Marks.NONE,
        new Totals(samples, 0, Map.of()));
  }
}
