package org.backstride.studio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Days;
import org.backstride.plan.Plan;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.store.Library;
import org.backstride.store.RecordingRow;

/// What the first screen shows, read from a library in one go: people, their care, the sessions
/// planned around today, and the newest recordings. Read on whatever thread has the library to
/// itself, so that a start need not wait for the studio to ask.
public record FirstLists(
    List<Athlete> athletes,
    Plan plan,
    Map<AthleteId, CareRecord> care,
    ClinicSettings clinic,
    List<RecordingRow> recordings) {

  /// Of many recordings the newest, so that a start does not slow with history.
  private static final int RECORDINGS = 400;

  /// Of long plans the weeks around today, for the same reason: every program is read from its
  /// text.
  private static final int DAYS_EACH_WAY = 21;

  public FirstLists {
    athletes = List.copyOf(athletes);
    care = Map.copyOf(care);
    recordings = List.copyOf(recordings);
  }

  public static FirstLists of(Library library, LocalDate today) {
    var around = new Days(today.minusDays(DAYS_EACH_WAY), today.plusDays(DAYS_EACH_WAY));
    return new FirstLists(
        library.athletes(),
        library.plan(around),
        library.care(),
        library.clinic(),
        library.recordings(RECORDINGS));
  }

  /// Whether the library may hold more recordings than these.
  static boolean mayBeCut(List<RecordingRow> recordings) {
    return recordings.size() == RECORDINGS;
  }
}
