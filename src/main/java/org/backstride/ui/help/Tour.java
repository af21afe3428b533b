package org.backstride.ui.help;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstride.athlete.AthleteId;
import org.backstride.store.RecordingRow;
import org.backstride.studio.Studio;
import org.backstride.ui.kit.Place;

/// The tour of five minutes: which places are shown in which order, in the library that is open.
/// Where it lacks what a step is about, the step stands at the section instead.
///
/// @param stops in the order in which they are shown
public record Tour(List<Stop> stops) {

  /// One stop.
  ///
  /// @param name of its words, `help.tour.<name>.title` and `.text`
  public record Stop(String name, Place place) {}

  public Tour {
    stops = List.copyOf(stops);
  }

  public static Tour of(Studio studio) {
    return new Tour(
        List.of(
            new Stop("today", new Place.Today()),
            new Stop("recording", recording(studio)),
            new Stop("designer", program(studio)),
            new Stop("calendar", new Place.Calendar()),
            new Stop("rehab", rehab(studio)),
            new Stop("sheet", sheet(studio)),
            new Stop("finder", new Place.Today())));
  }

  /// The recording with the most backward time.
  private static Place recording(Studio studio) {
    return studio.recordings().rows().get().stream()
        .filter(row -> row.backwardSeconds() > 0)
        .max(Comparator.comparingDouble(RecordingRow::backwardSeconds))
        .<Place>map(row -> new Place.RecordingPlace(row.id()))
        .orElseGet(Place.Recordings::new);
  }

  private static Place program(Studio studio) {
    return studio.programs().programs().get().stream()
        .findFirst()
        .<Place>map(shelved -> new Place.ProgramPlace(shelved.id()))
        .orElseGet(Place.Programs::new);
  }

  private static Place rehab(Studio studio) {
    return patient(studio).<Place>map(Place.RehabPlace::new).orElseGet(Place.Athletes::new);
  }

  private static Place sheet(Studio studio) {
    return studio.programs().programs().get().stream()
        .findFirst()
        .<Place>map(shelved -> new Place.SheetPlace(shelved.id(), patient(studio).orElse(null)))
        .orElseGet(Place.Sheets::new);
  }

  /// Who has reported the most sessions.
  private static Optional<AthleteId> patient(Studio studio) {
    return studio.care().records().get().entrySet().stream()
        .filter(entry -> !entry.getValue().responses().isEmpty())
        .max(Comparator.comparingInt(entry -> entry.getValue().responses().size()))
        .map(Map.Entry::getKey);
  }
}
