package org.backstride.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstride.athlete.AthleteId;
import org.backstride.load.RecentDose;
import org.backstride.recording.Activity;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.DirectionTotals.Share;
import org.backstride.recording.Origin;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.backstride.recording.hand.HandSession;
import org.backstride.recording.hand.Remark;
import org.jspecify.annotations.Nullable;

/// What a list shows of a recording, read from summary columns alone.
///
/// @param athlete whose it is, null where that is not known
/// @param title the user's own title, blank where there is none
/// @param directions what each direction amounts to; empty where no interval is marked
/// @param remark what a person said of a session that nothing recorded
/// @param addedAt when it came into the library
public record RecordingRow(
    RecordingId id,
    @Nullable AthleteId athlete,
    String title,
    Activity activity,
    Origin origin,
    Totals totals,
    Map<DirectionLabel, Share> directions,
    Remark remark,
    Instant addedAt) {

  private static final Duration WEEK = Duration.ofDays(7);

  public RecordingRow {
    directions = Map.copyOf(directions);
  }

  /// What the person went in a direction; empty where no interval has it.
  public Optional<Share> share(DirectionLabel direction) {
    return Optional.ofNullable(directions.get(direction));
  }

  /// The time spent going backward; `NaN` where no direction is known at all.
  public double backwardSeconds() {
    return directions.keySet().stream().anyMatch(label -> label != DirectionLabel.UNKNOWN)
        ? share(DirectionLabel.BACKWARD).map(Share::seconds).orElse(0.0)
        : Double.NaN;
  }

  /// The largest backward dose of one person's sessions that began within seven days before now.
  public static RecentDose recentDose(List<RecordingRow> rows, AthleteId athlete, Instant now) {
    return RecentDose.of(
        rows.stream()
            .filter(row -> athlete.equals(row.athlete()) && row.isWithinAWeekBefore(now))
            .flatMap(row -> row.share(DirectionLabel.BACKWARD).stream())
            .toList());
  }

  /// Whether it began in the seven days before.
  public boolean isWithinAWeekBefore(Instant now) {
    var start = start();
    return start != null && !start.isAfter(now) && start.isAfter(now.minus(WEEK));
  }

  /// The session as a person noted it.
  HandSession handSession() {
    return new HandSession(
        sport(),
        Optional.ofNullable(start()).orElse(Instant.EPOCH),
        Math.round(totals.elapsedSeconds()),
        Math.round(share(DirectionLabel.FORWARD).map(Share::seconds).orElse(0.0)),
        Math.round(share(DirectionLabel.BACKWARD).map(Share::seconds).orElse(0.0)),
        totals.distanceMetres(),
        remark.rpe(),
        remark.note());
  }

  /// Whether a person noted it and no file holds it.
  public boolean isByHand() {
    return origin.equals(Origin.BY_HAND) && totals.records() == 0;
  }

  public String sport() {
    return activity.sport();
  }

  public @Nullable Instant start() {
    return activity.start();
  }

  public String fileName() {
    return origin.fileName();
  }

  public String format() {
    return origin.format();
  }
}
