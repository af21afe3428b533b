package org.backstride.ui.program.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.backstride.athlete.AthleteId;
import org.backstride.load.RecentDose;
import org.backstride.recording.Activity;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.DirectionTotals.Share;
import org.backstride.recording.Origin;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.backstride.recording.hand.Remark;
import org.backstride.store.RecordingRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LastWeekTest {

  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
  private static final AthleteId HANNAH = AthleteId.create();

  @Test
  void theBackwardTimeOfSevenDaysAddsUp() {
    var week =
        week(
            row(HANNAH, "2026-11-26T09:00:00Z", backward(600)),
            row(HANNAH, "2026-11-20T12:00:00Z", backward(300)));

    assertThat(week).isEqualTo(new LastWeek(900, 2, 0));
  }

  @Test
  void whatIsOlderOrStillToComeDoesNotCount() {
    var week =
        week(
            row(HANNAH, "2026-11-19T12:00:00Z", backward(600)),
            row(HANNAH, "2026-11-26T12:00:01Z", backward(300)),
            row(HANNAH, null, backward(300)));

    assertThat(week).isEqualTo(LastWeek.NONE);
  }

  @Test
  void onlyTheRecordingsOfThePersonCount() {
    var week =
        week(
            row(AthleteId.create(), "2026-11-25T12:00:00Z", backward(600)),
            row(null, "2026-11-25T12:00:00Z", backward(300)));

    assertThat(week).isEqualTo(LastWeek.NONE);
  }

  @Test
  void aRecordingWithoutDirectionsIsCountedAsOne() {
    var week =
        week(
            row(HANNAH, "2026-11-25T12:00:00Z", Map.of()),
            row(
                HANNAH,
                "2026-11-24T12:00:00Z",
                Map.of(DirectionLabel.FORWARD, new Share(900, 1200, 1500, 900))));

    assertThat(week).isEqualTo(new LastWeek(0, 2, 1));
  }

  @Test
  void theLargestSessionOfTheWeekIsTheRecentDose() {
    var rows =
        List.of(
            row(HANNAH, "2026-11-25T12:00:00Z", backward(300)),
            row(HANNAH, "2026-11-24T12:00:00Z", backward(420)),
            row(HANNAH, "2026-11-18T12:00:00Z", backward(900)),
            row(AthleteId.create(), "2026-11-25T12:00:00Z", backward(900)));

    assertThat(RecordingRow.recentDose(rows, HANNAH, NOW)).isEqualTo(new RecentDose(420, 420, 1));
  }

  @Test
  void theChangeIsAShareOfTheLastWeek() {
    assertThat(new LastWeek(1000, 1, 0).change(1100)).isCloseTo(0.1, within(1e-9));
    assertThat(new LastWeek(1000, 1, 0).change(500)).isEqualTo(-0.5);
    assertThat(LastWeek.NONE.change(500)).isNaN();
  }

  private static LastWeek week(RecordingRow... rows) {
    return LastWeek.of(List.of(rows), HANNAH, NOW);
  }

  private static Map<DirectionLabel, Share> backward(double seconds) {
    return Map.of(DirectionLabel.BACKWARD, new Share(seconds, seconds, seconds, seconds));
  }

  private static RecordingRow row(
      @Nullable AthleteId athlete, @Nullable String start, Map<DirectionLabel, Share> directions) {
    return new RecordingRow(
        RecordingId.random(),
        athlete,
        "",
        new Activity("walking", "", start == null ? null : Instant.parse(start)),
        Origin.BY_HAND,
        Totals.UNKNOWN,
        directions,
        Remark.NONE,
        NOW);
  }
}
