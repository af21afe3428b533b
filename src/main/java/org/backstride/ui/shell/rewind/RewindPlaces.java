package org.backstride.ui.shell.rewind;

import java.util.List;
import java.util.Optional;
import org.backstride.athlete.AthleteId;
import org.backstride.program.ProgramId;
import org.backstride.recording.RecordingId;
import org.backstride.studio.DocumentState;
import org.backstride.studio.Studio;
import org.backstride.ui.kit.Place;

/// Where one sees what undo or redo is about to change, so that nothing changes behind one's back.
public record RewindPlaces(Studio studio) {

  /// The place to open before a state is restored; empty where the present one shows it already.
  ///
  /// @param next the state that undo or redo will restore
  public Optional<Place> before(DocumentState next, Place now) {
    return showing(next).filter(places -> !places.contains(now)).map(List::getFirst);
  }

  /// The places that show a state, the best one first; empty where none is better than another.
  private Optional<List<Place>> showing(DocumentState next) {
    return switch (next) {
      case DocumentState.AthleteState(var id, var athlete) ->
          Optional.of(
              athlete == null || studio.roster().find(id).isEmpty()
                  ? List.of(new Place.Athletes(), new Place.Today())
                  : ofPerson(id));
      case DocumentState.ProgramState(var id, var program, var _) ->
          Optional.of(
              program == null || studio.programs().find(id).isEmpty()
                  ? List.<Place>of(new Place.Programs())
                  : ofProgram(id));
      case DocumentState.ShelvingState _ -> Optional.of(List.of(new Place.Programs()));
      case DocumentState.ShelfState _ -> Optional.of(List.of(new Place.Programs()));
      case DocumentState.IntervalsState(var id, var _) -> Optional.of(ofRecording(id));
      case DocumentState.OwnerState(var id, var _) -> Optional.of(inLists(id));
      case DocumentState.DateState(var id, var _, var _) -> Optional.of(inLists(id));
      case DocumentState.HandState(var id, var _, var _) -> Optional.of(inLists(id));
      case DocumentState.ReadingState _ ->
          Optional.of(List.of(new Place.Recordings(), new Place.Review()));
      case DocumentState.AnswerState _ ->
          Optional.of(List.of(new Place.Review(), new Place.Recordings()));
      case DocumentState.RecordingsState _ ->
          Optional.of(List.of(new Place.Recordings(), new Place.Review()));
      case DocumentState.ReportState(var report, var _, var _) ->
          Optional.of(List.of(new Place.Imports(null), new Place.Imports(report.id())));
      case DocumentState.PlanState(var plans, var _) ->
          Optional.of(ofPlans(List.copyOf(plans.keySet())));
      case DocumentState.ResponsesState(var athlete, var _, var _) ->
          Optional.of(ofRecord(athlete));
      case DocumentState.ScoreState(var score, var _) -> Optional.of(ofRecord(score.athlete()));
      case DocumentState.TieState(var athlete, var _) -> Optional.of(ofPlans(List.of(athlete)));
      case DocumentState.TemplateState _ -> Optional.of(List.of(new Place.Calendar()));
      case DocumentState.Together(var states) -> first(states);
      case DocumentState.Gesture(var states) -> first(states);
    };
  }

  private Optional<List<Place>> first(List<DocumentState> states) {
    return states.stream().map(this::showing).flatMap(Optional::stream).findFirst();
  }

  private static List<Place> ofPerson(AthleteId id) {
    return List.of(
        new Place.AthletePlace(id),
        new Place.RehabPlace(id),
        new Place.ScreeningPlace(id),
        new Place.ClearancePlace(id));
  }

  /// A report is seen where its log is; Today and the people's list say what follows from it.
  private static List<Place> ofRecord(AthleteId id) {
    return List.of(new Place.RehabPlace(id), new Place.Today(), new Place.Athletes());
  }

  /// A program is seen on its sheet, too.
  private static List<Place> ofProgram(ProgramId id) {
    return List.of(new Place.ProgramPlace(id), new Place.SheetPlace(id, null));
  }

  private static List<Place> ofRecording(RecordingId id) {
    return List.of(new Place.RecordingPlace(id));
  }

  private static List<Place> inLists(RecordingId id) {
    return List.of(new Place.Recordings(), new Place.RecordingPlace(id), new Place.Review());
  }

  private static List<Place> ofPlans(List<AthleteId> people) {
    if (people.size() != 1) {
      return List.of(new Place.Calendar());
    }
    var id = people.getFirst();
    return List.of(new Place.CalendarPlace(id), new Place.Calendar(), new Place.RehabPlace(id));
  }
}
