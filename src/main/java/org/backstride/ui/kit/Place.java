package org.backstride.ui.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.program.ProgramId;
import org.backstride.recording.RecordingId;
import org.backstride.studio.PrintReport.Audience;
import org.jspecify.annotations.Nullable;

/// Somewhere the window can be. Areas meet through places, never through each other's views.
public sealed interface Place {

  /// Who is on the roster and what is due.
  record Today() implements Place {}

  /// All people.
  record Athletes() implements Place {}

  /// One person.
  record AthletePlace(AthleteId id) implements Place {}

  /// What one person can do, with its history, and the zones made of it.
  record ThresholdsPlace(AthleteId id) implements Place {}

  /// What training asks of one person: load, fitness, backward dose.
  record LoadPlace(AthleteId id) implements Place {}

  /// Contacts, goals, tests and documents of one person.
  record PersonFilePlace(AthleteId id) implements Place {}

  /// The rehabilitation of one person.
  record RehabPlace(AthleteId id) implements Place {}

  /// The report of one session of a person.
  record ResponsePlace(AthleteId id) implements Place {}

  /// A paper log that came back from a person.
  record PaperLogPlace(AthleteId id) implements Place {}

  /// What was done and decided for one person, as it prints.
  record ReportPlace(AthleteId id, Audience audience) implements Place {}

  /// The questions before a person's first session.
  record ScreeningPlace(AthleteId id) implements Place {}

  /// The clearance in a person's profile.
  record ClearancePlace(AthleteId id) implements Place {}

  /// The weeks of those who have something planned.
  record Calendar() implements Place {}

  /// The weeks of one person.
  record CalendarPlace(AthleteId id) implements Place {}

  /// The shelf of programs.
  record Programs() implements Place {}

  /// One program in the designer.
  record ProgramPlace(ProgramId id) implements Place {}

  /// All recordings.
  record Recordings() implements Place {}

  /// What imports left for a person to decide.
  record Review() implements Place {}

  /// The imports there were, and what became of the files of one; null for the newest.
  record Imports(@Nullable UUID report) implements Place {}

  /// One recording under the glass.
  record RecordingPlace(RecordingId id) implements Place {}

  /// Several recordings laid over one another; the first is the one compared with.
  record ComparePlace(List<RecordingId> recordings) implements Place {

    /// So many can be told apart.
    public static final int MOST = 6;

    public ComparePlace {
      recordings = List.copyOf(recordings);
    }
  }

  /// One interval of a recording beside the same interval of earlier sessions.
  record EarlierPlace(RecordingId recording, long startMillis) implements Place {}

  /// A session that nothing recorded, to be noted; null for a new one.
  record HandSessionPlace(@Nullable RecordingId id) implements Place {}

  /// The columns of the table that a recording was read from.
  record ColumnsPlace(RecordingId id) implements Place {}

  /// The columns of a table that could not be imported as it is.
  record FileColumnsPlace(Path file) implements Place {}

  /// What can be printed.
  record Sheets() implements Place {}

  /// The sheet of one program, for one person or for nobody yet.
  record SheetPlace(ProgramId programId, @Nullable AthleteId athleteId) implements Place {}

  /// The sheets of a week or of the blocks that a day falls in, for one person or several.
  record CourseSheetPlace(List<AthleteId> athletes, LocalDate day, Stretch stretch)
      implements Place {
    public CourseSheetPlace {
      athletes = List.copyOf(athletes);
    }
  }

  /// How many days one sheet holds.
  enum Stretch {
    WEEK,
    BLOCK
  }

  /// How the studio is set up.
  ///
  /// @param topic the message key of the title to begin at, blank for the beginning
  record SettingsPlace(String topic) implements Place {
    public SettingsPlace() {
      this("");
    }
  }

  /// A page of the user guide.
  ///
  /// @param page the page's name
  /// @param from where the reader came from, and goes back to
  record Guide(String page, Place from) implements Place {}

  /// The place on the rail that this one belongs to; itself where it stands there.
  default Place section() {
    return switch (this) {
      case AthletePlace athlete -> new Athletes();
      case ThresholdsPlace thresholds -> new Athletes();
      case LoadPlace load -> new Athletes();
      case PersonFilePlace file -> new Athletes();
      case RehabPlace rehab -> new Athletes();
      case ResponsePlace response -> new Athletes();
      case PaperLogPlace log -> new Athletes();
      case ScreeningPlace screening -> new Athletes();
      case ClearancePlace clearance -> new Athletes();
      case ReportPlace report -> new Athletes();
      case CalendarPlace person -> new Calendar();
      case ProgramPlace program -> new Programs();
      case Review review -> new Recordings();
      case Imports imports -> new Recordings();
      case RecordingPlace recording -> new Recordings();
      case ComparePlace several -> new Recordings();
      case EarlierPlace interval -> new Recordings();
      case HandSessionPlace noted -> new Recordings();
      case ColumnsPlace columns -> new Recordings();
      case FileColumnsPlace columns -> new Recordings();
      case SheetPlace sheet -> new Sheets();
      case CourseSheetPlace sheets -> new Sheets();
      case Guide guide -> guide.from().section();
      case Today today -> today;
      case Athletes athletes -> athletes;
      case Calendar calendar -> calendar;
      case Programs programs -> programs;
      case Recordings recordings -> recordings;
      case Sheets sheets -> sheets;
      case SettingsPlace settings -> new SettingsPlace();
    };
  }

  /// The place one step up, where there is one.
  default Optional<Place> parent() {
    if (this instanceof RehabPlace(var id)) {
      return Optional.of(new AthletePlace(id));
    }
    if (this instanceof ResponsePlace(var id)) {
      return Optional.of(new RehabPlace(id));
    }
    if (this instanceof PaperLogPlace(var id)) {
      return Optional.of(new RehabPlace(id));
    }
    if (this instanceof ScreeningPlace(var id)) {
      return Optional.of(new RehabPlace(id));
    }
    if (this instanceof ClearancePlace(var id)) {
      return Optional.of(new ScreeningPlace(id));
    }
    if (this instanceof ReportPlace(var id, var audience)) {
      return Optional.of(new RehabPlace(id));
    }
    if (this instanceof EarlierPlace(var recording, var start)) {
      return Optional.of(new RecordingPlace(recording));
    }
    if (this instanceof ColumnsPlace(var id)) {
      return Optional.of(new RecordingPlace(id));
    }
    if (this instanceof Guide(var page, var from)) {
      return Optional.of(from);
    }
    Place section = section();
    return section.equals(this) ? Optional.empty() : Optional.of(section);
  }
}
