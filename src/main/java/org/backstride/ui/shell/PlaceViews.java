package org.backstride.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.program.ProgramId;
import org.backstride.recording.RecordingId;
import org.backstride.store.RecordingRow;
import org.backstride.ui.athlete.RosterEdits;
import org.backstride.ui.athlete.RosterView;
import org.backstride.ui.athlete.load.LoadView;
import org.backstride.ui.athlete.profile.FileView;
import org.backstride.ui.athlete.profile.ProfileView;
import org.backstride.ui.athlete.profile.ProfileView.Entry;
import org.backstride.ui.athlete.threshold.ThresholdsView;
import org.backstride.ui.athlete.today.TodayView;
import org.backstride.ui.calendar.CalendarView;
import org.backstride.ui.columns.ColumnsView;
import org.backstride.ui.help.GuideView;
import org.backstride.ui.help.WelcomeView;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.program.ProgramView;
import org.backstride.ui.program.library.ProgramsView;
import org.backstride.ui.recording.RecordingView;
import org.backstride.ui.recording.RecordingsView;
import org.backstride.ui.recording.compare.CompareView;
import org.backstride.ui.recording.hand.HandSessionView;
import org.backstride.ui.recording.imports.ImportsView;
import org.backstride.ui.recording.review.ReviewView;
import org.backstride.ui.rehab.RehabView;
import org.backstride.ui.rehab.ScreeningView;
import org.backstride.ui.rehab.entry.PaperLogView;
import org.backstride.ui.rehab.entry.ResponseView;
import org.backstride.ui.settings.SettingsView;
import org.backstride.ui.sheet.CourseSheetView;
import org.backstride.ui.sheet.ReportView;
import org.backstride.ui.sheet.SheetView;
import org.backstride.work.Cell;

/// Which view belongs to which place: the one table where the areas of the window meet.
final class PlaceViews {

  private final Desk desk;
  private final Runnable importing;

  /// Who stands in the calendar, from one visit to the next.
  private final Cell<List<AthleteId>> inCalendar = new Cell<>(List.of());

  /// @param importing lets the user choose files to import
  PlaceViews(Desk desk, Runnable importing) {
    this.desk = desk;
    this.importing = importing;
  }

  /// Builds the view of a place anew.
  View create(Place place, ViewContext context) {
    return switch (place) {
      case Place.Today() -> today(context);
      case Place.Athletes() -> new RosterView(context);
      case Place.AthletePlace(var id) -> athlete(id, Entry.NAME, context);
      case Place.ClearancePlace(var id) -> athlete(id, Entry.CLEARANCE, context);
      case Place.LoadPlace(var id) ->
          person(id, context, athlete -> new LoadView(context, athlete, today()));
      case Place.PersonFilePlace(var id) ->
          person(id, context, athlete -> new FileView(context, athlete, today()));
      case Place.ThresholdsPlace(var id) ->
          person(id, context, athlete -> new ThresholdsView(context, athlete, today()));
      case Place.RehabPlace(var id) ->
          person(id, context, athlete -> new RehabView(context, athlete, desk.clock()));
      case Place.ResponsePlace(var id) ->
          person(id, context, athlete -> new ResponseView(context, athlete, desk.clock()));
      case Place.PaperLogPlace(var id) ->
          person(id, context, athlete -> new PaperLogView(context, athlete, desk.clock()));
      case Place.ScreeningPlace(var id) ->
          person(id, context, athlete -> new ScreeningView(context, athlete, desk.clock()));
      case Place.ReportPlace(var id, var audience) ->
          person(id, context, athlete -> new ReportView(context, athlete, audience, today()));
      case Place.Calendar() -> new CalendarView(context, inCalendar, today());
      case Place.CalendarPlace(var id) ->
          new CalendarView(context, new Cell<>(List.of(id)), today());
      case Place.Programs() -> new ProgramsView(context, desk.clock());
      case Place.ProgramPlace(var id) -> program(id, context);
      case Place.Recordings() -> new RecordingsView(context, desk.imports(), today());
      case Place.HandSessionPlace(var id) -> new HandSessionView(context, id, desk.clock());
      case Place.ColumnsPlace(var id) -> ColumnsView.of(context, id);
      case Place.FileColumnsPlace(var file) -> ColumnsView.of(context, file, desk.imports());
      case Place.Review() -> new ReviewView(context);
      case Place.Imports(var report) -> new ImportsView(context, report);
      case Place.RecordingPlace(var id) -> recording(id, context);
      case Place.ComparePlace(var recordings) -> CompareView.of(recordings, context);
      case Place.EarlierPlace(var recording, var start) ->
          CompareView.earlier(recording, start, context);
      case Place.Sheets() -> new SheetView(context, null, null, today());
      case Place.SheetPlace(var program, var athlete) ->
          new SheetView(context, program, athlete, today());
      case Place.CourseSheetPlace course -> new CourseSheetView(context, course, today());
      case Place.SettingsPlace(var topic) -> new SettingsView(context, desk.library(), topic);
      case Place.Guide guide -> new GuideView(context, guide);
    };
  }

  /// In a library without people and recordings the day begins with how to begin.
  private View today(ViewContext context) {
    boolean empty =
        desk.studio().roster().athletes().get().isEmpty()
            && desk.studio().recordings().rows().get().isEmpty();
    return empty
        ? new WelcomeView(
            context,
            new WelcomeView.Ways(
                new RosterEdits(context)::add, importing, desk.library()::lookAround))
        : new TodayView(context, desk.clock());
  }

  private View athlete(AthleteId id, Entry entry, ViewContext context) {
    return person(id, context, athlete -> new ProfileView(context, athlete, entry, today()));
  }

  private View person(AthleteId id, ViewContext context, Function<Athlete, View> view) {
    return desk.studio().roster().find(id).map(view).orElseGet(() -> new StandInView(context));
  }

  /// A session that a person noted has no values over time: what was noted is all there is to see.
  private View recording(RecordingId id, ViewContext context) {
    return context.studio().recordings().find(id).filter(RecordingRow::isByHand).isPresent()
        ? new HandSessionView(context, id, desk.clock())
        : new RecordingView(id, context);
  }

  private View program(ProgramId id, ViewContext context) {
    return desk.studio()
        .programs()
        .document(id)
        .<View>map(document -> new ProgramView(context, document))
        .orElseGet(() -> new ProgramsView(context, desk.clock()));
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }
}
