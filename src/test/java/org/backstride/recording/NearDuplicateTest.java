package org.backstride.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstride.recording.Totals.Figure;
import org.backstride.recording.Totals.Provenance;
import org.junit.jupiter.api.Test;

class NearDuplicateTest {

  private static final String TEN = "2026-05-01T10:00:00Z";

  @Test
  void theSameRunInAnotherFormatIsRecognised() {
    assertThat(NearDuplicate.is(run(TEN, 2_223.8, 10_010), run(TEN, 2_224, 10_012))).isTrue();
    assertThat(NearDuplicate.is(run(TEN, 600, 1_500), run("2026-05-01T10:00:02Z", 605, 1_540)))
        .isTrue();
  }

  @Test
  void anotherStartLengthOrDistanceIsAnotherSession() {
    var run = run(TEN, 600, 1_500);

    assertThat(NearDuplicate.is(run, run("2026-05-01T10:00:03Z", 600, 1_500))).isFalse();
    assertThat(NearDuplicate.is(run, run(TEN, 610, 1_500))).isFalse();
    assertThat(NearDuplicate.is(run, run(TEN, 600, 1_700))).isFalse();
  }

  @Test
  void anUnknownDistanceDoesNotPartButAnUnknownStartDoes() {
    assertThat(NearDuplicate.is(run(TEN, 600, Double.NaN), run(TEN, 600, 1_500))).isTrue();
    assertThat(NearDuplicate.is(run("", 600, 1_500), run("", 600, 1_500))).isFalse();
  }

  @Test
  void moreChannelsAreRicherThanNone() {
    var plain = NearDuplicate.Wealth.of(List.of(ChannelKind.SPEED), Totals.UNKNOWN);
    var rich =
        NearDuplicate.Wealth.of(List.of(ChannelKind.SPEED, ChannelKind.HEART_RATE), Totals.UNKNOWN);

    assertThat(rich.exceeds(plain)).isTrue();
    assertThat(plain.exceeds(rich)).isFalse();
    assertThat(plain.exceeds(plain)).isFalse();
  }

  private static Recording run(String start, double seconds, double metres) {
    Map<Measure, Figure> figures = new HashMap<>();
    figures.put(Measure.ELAPSED_SECONDS, new Figure(seconds, Provenance.DEVICE));
    if (!Double.isNaN(metres)) {
      figures.put(Measure.DISTANCE_METRES, new Figure(metres, Provenance.DEVICE));
    }
    var when = start.isEmpty() ? null : Instant.parse(start);
    return new Recording(
        RecordingId.random(),
        Origin.BY_HAND,
        new Activity("running", "", when),
        Channels.EMPTY,
        Channels.EMPTY,
        Marks.NONE,
        new Totals(10, 1, figures));
  }
}
