package org.backstride.ui.kit.exposure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.backstride.athlete.AthleteId;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.review.ExposureWeek;
import org.backstride.review.movement.MovementTotals;
import org.backstride.store.RecordingRow;
import org.backstride.studio.RecordingShelf;
import org.backstride.work.Latest;

/// Reads the weeks of one person from the recordings themselves, on the library's thread. Of
/// several questions only the last one is answered.
public final class ExposureSource {

  /// So many weeks are shown.
  public static final int WEEKS = 8;

  private final RecordingShelf shelf;
  private final ZoneId zone;
  private final LocalDate today;
  private final Latest latest = new Latest();

  /// @param zone where the person's days begin
  public ExposureSource(RecordingShelf shelf, ZoneId zone, LocalDate today) {
    this.shelf = shelf;
    this.zone = zone;
    this.today = today;
  }

  /// The last weeks of a person, oldest first.
  public void ask(AthleteId athlete, Consumer<List<ExposureWeek>> result) {
    shelf.gather(
        recordingsOf(athlete),
        recording -> Optional.of(day(recording)),
        Integer.MAX_VALUE,
        latest.of(days -> result.accept(ExposureWeek.of(days, today, WEEKS))));
  }

  /// Drops the answer that is under way: nobody waits for it any more.
  public void forget() {
    latest.of(_ -> {});
  }

  private List<RecordingId> recordingsOf(AthleteId athlete) {
    LocalDate first = today.minusWeeks(WEEKS);
    return shelf.rows().get().stream()
        .filter(row -> athlete.equals(row.athlete()))
        .filter(row -> day(row).filter(day -> day.isAfter(first)).isPresent())
        .map(RecordingRow::id)
        .toList();
  }

  private Optional<LocalDate> day(RecordingRow row) {
    return row.activity().day(zone);
  }

  private ExposureWeek.Day day(Recording recording) {
    LocalDate date = recording.activity().day(zone).orElse(LocalDate.MIN);
    return new ExposureWeek.Day(
        date, MovementTotals.of(recording.channels(), recording.intervals()));
  }
}
