package org.backstride.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import org.backstride.ui.athlete.ProfileView;
import org.backstride.ui.athlete.RosterView;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.program.ProgramView;
import org.backstride.ui.program.library.ProgramsView;

/// Which view belongs to which place: the one table where the areas of the window meet.
final class PlaceViews {

  private final Clock clock;

  PlaceViews(Clock clock) {
    this.clock = clock;
  }

  /// Builds the view of a place anew.
  View create(Place place, ViewContext context) {
    return switch (place) {
      case Place.Today() -> RosterView.today(context, LocalDate.now(clock));
      case Place.Athletes() -> RosterView.athletes(context);
      case Place.AthletePlace(var id) ->
          context
              .studio()
              .roster()
              .find(id)
              .<View>map(athlete -> new ProfileView(context, athlete, LocalDate.now(clock)))
              .orElseGet(() -> new StandInView(context));
      case Place.Programs() -> new ProgramsView(context);
      case Place.ProgramPlace(var id) ->
          context
              .studio()
              .programs()
              .document(id)
              .<View>map(document -> new ProgramView(context, document))
              .orElseGet(() -> new ProgramsView(context));
      case Place.Recordings() -> new StandInView(context);
      case Place.RecordingPlace(var id) -> new StandInView(context);
      case Place.Sheets() -> new StandInView(context);
      case Place.SheetPlace(var program, var athlete) -> new StandInView(context);
      case Place.SettingsPlace() -> new StandInView(context);
    };
  }
}
