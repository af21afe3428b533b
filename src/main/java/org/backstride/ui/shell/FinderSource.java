package org.backstride.ui.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backstride.store.RecordingRow;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.shell.finder.FinderEntry;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Everything that the finder finds: people, programs, recordings, commands.
final class FinderSource {

  private final ViewContext context;
  private final Clock clock;

  FinderSource(ViewContext context, Clock clock) {
    this.context = context;
    this.clock = clock;
  }

  /// The entries now.
  ///
  /// @param actions the commands that hold at present
  List<FinderEntry> entries(List<Action> actions) {
    var entries = new ArrayList<FinderEntry>();
    people().forEach(entries::add);
    programs().forEach(entries::add);
    actions.stream().filter(Action::isEnabled).map(this::command).forEach(entries::add);
    recordings().forEach(entries::add);
    return List.copyOf(entries);
  }

  private Stream<FinderEntry> people() {
    return context.studio().roster().athletes().get().stream()
        .map(
            athlete ->
                new FinderEntry(
                    context.text("shell.finder.athlete"),
                    context.name(athlete),
                    athlete.condition().name(),
                    Feather.USER,
                    () -> context.navigator().open(new Place.AthletePlace(athlete.id()))));
  }

  private Stream<FinderEntry> programs() {
    return context.studio().programs().programs().get().stream()
        .map(
            shelved ->
                new FinderEntry(
                    context.text("shell.finder.program"),
                    shelved.program().name().isBlank()
                        ? context.text("shell.finder.nameless")
                        : shelved.program().name(),
                    shelved.program().about().goal(),
                    Feather.LAYERS,
                    () -> context.navigator().open(new Place.ProgramPlace(shelved.id()))));
  }

  private Stream<FinderEntry> recordings() {
    return context.studio().recordings().rows().get().stream()
        .map(
            row ->
                new FinderEntry(
                    context.text("shell.finder.recording"),
                    row.title().isBlank() ? row.fileName() : row.title(),
                    day(row),
                    Feather.ACTIVITY,
                    () -> context.navigator().open(new Place.RecordingPlace(row.id()))));
  }

  private String day(RecordingRow row) {
    return row.activity().day(clock.getZone()).map(context.formats()::date).orElse("");
  }

  private FinderEntry command(Action action) {
    Ikon icon = action.icon() == null ? Feather.TERMINAL : action.icon();
    return new FinderEntry(
        context.text("shell.finder.command"),
        action.text(),
        action.keysText(),
        icon,
        action::perform);
  }
}
