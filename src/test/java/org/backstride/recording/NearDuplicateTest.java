package org.backstride.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
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
    var plain = run(TEN, 600, 1_500);
    var pulse =
        Channels.builder(new long[] {0}).add(ChannelKind.HEART_RATE, new double[] {100}).build();
    var rich =
        new Recording(
            plain.id(),
            plain.origin(),
            plain.activity(),
            pulse,
            Channels.EMPTY,
            Marks.NONE,
            plain.totals());

    assertThat(NearDuplicate.isRicher(plain, rich)).isTrue();
    assertThat(NearDuplicate.isRicher(rich, plain)).isFalse();
    assertThat(NearDuplicate.isRicher(plain, plain)).isFalse();
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
