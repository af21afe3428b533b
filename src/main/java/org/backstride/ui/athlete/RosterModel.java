package org.backstride.ui.athlete;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition.Care;
import org.backstride.store.RecordingRow;
import org.backstride.studio.Studio;
import org.backstride.ui.kit.Lifetime;

/// What the roster shows: everyone with the newest recording and what is due, narrowed by a filter
/// and by typed words.
final class RosterModel {

  /// Which people are shown.
  enum Filter {
    ALL,
    DUE,
    REHAB,
    ARCHIVED;

    boolean admits(RosterRow row) {
      return switch (this) {
        case ALL -> !row.isArchived();
        case DUE -> !row.isArchived() && !row.due().isEmpty();
        case REHAB -> !row.isArchived() && row.athlete().condition().care() == Care.REHAB;
        case ARCHIVED -> row.isArchived();
      };
    }
  }

  private final Studio studio;
  private final Narrowed<RosterRow, Filter> list =
      new Narrowed<>(Filter.ALL, Filter::admits, RosterRow::athlete);

  RosterModel(Studio studio, Lifetime lifetime) {
    this.studio = studio;
    lifetime.watchAny(
        this::read,
        studio.roster().athletes(),
        studio.recordings().rows(),
        studio.care().records());
  }

  /// Everyone, archived people too.
  Narrowed<RosterRow, Filter> list() {
    return list;
  }

  private void read() {
    var recordings = studio.recordings().rows().get();
    list.take(
        studio.roster().athletes().get().stream()
            .map(athlete -> row(athlete, recordings))
            .toList());
  }

  private RosterRow row(Athlete athlete, List<RecordingRow> recordings) {
    Instant last =
        recordings.stream()
            .filter(row -> athlete.id().equals(row.athlete()))
            .map(RecordingRow::start)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    var care = studio.care().of(athlete.id());
    return new RosterRow(athlete, last, Due.of(athlete), care);
  }
}
