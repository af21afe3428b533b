package org.backstride.ui.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.store.RecordingRow;
import org.backstride.ui.help.GuidePages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.recording.RecordingNames;
import org.backstride.ui.shell.finder.FinderEntry;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Everything that the finder finds: people, programs, commands, settings, pages of the guide,
/// recordings.
final class FinderSource {

  /// The titles of the settings, each with the words of what stands under it.
  private static final Map<String, List<String>> TOPICS = topics();

  private final ViewContext context;
  private final Clock clock;

  /// The pages of the guide, read when the finder is first opened.
  private Map<String, String> guide = Map.of();

  FinderSource(ViewContext context, Clock clock) {
    this.context = context;
    this.clock = clock;
  }

  /// The entries now.
  ///
  /// @param actions the commands that hold at present
  List<FinderEntry> entries(List<Action> actions) {
    if (guide.isEmpty()) {
      guide = GuidePages.titles(context.formats().locale());
    }
    var entries = new ArrayList<FinderEntry>();
    people().forEach(entries::add);
    programs().forEach(entries::add);
    actions.stream().filter(Action::isEnabled).map(this::command).forEach(entries::add);
    TOPICS.forEach((topic, words) -> entries.add(setting(topic, words)));
    guide.forEach((page, title) -> entries.add(page(page, title)));
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
    var names =
        context.studio().roster().athletes().get().stream()
            .collect(Collectors.toMap(Athlete::id, context::name));
    var titles = new RecordingNames(context.messages(), context.formats(), clock.getZone());
    return context.studio().recordings().rows().get().stream()
        .map(
            row ->
                new FinderEntry(
                    context.text("shell.finder.recording"),
                    titles.title(context.discreet(row.title()), row.activity()),
                    about(row, names),
                    Feather.ACTIVITY,
                    () -> context.navigator().open(new Place.RecordingPlace(row.id()))));
  }

  /// Whose a recording is, of which day, and from which file.
  private String about(RecordingRow row, Map<AthleteId, String> names) {
    String day = row.activity().day(clock.getZone()).map(context.formats()::date).orElse("");
    var owner = row.athlete();
    return Stream.of(
            owner == null ? "" : names.getOrDefault(owner, ""),
            day,
            context.discreet(row.fileName()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private FinderEntry setting(String topic, List<String> words) {
    return new FinderEntry(
        context.text("shell.finder.setting"),
        context.text(topic),
        words.stream().map(context::text).collect(Collectors.joining(", ")),
        Feather.SLIDERS,
        () -> context.navigator().open(new Place.SettingsPlace(topic)));
  }

  private FinderEntry page(String name, String title) {
    return new FinderEntry(
        context.text("shell.finder.guide"),
        title,
        "",
        Feather.BOOK_OPEN,
        () -> context.navigator().open(new Place.Guide(name, new Place.Today())));
  }

  private static Map<String, List<String>> topics() {
    var topics = new LinkedHashMap<String, List<String>>();
    topics.put("settings.section.looks", List.of("settings.scheme", "settings.motion"));
    topics.put("settings.section.language", List.of("settings.language", "settings.units"));
    topics.put(
        "settings.section.paper",
        List.of("settings.paper", "settings.clinic", "settings.logo", "settings.belt"));
    topics.put("settings.section.closeness", List.of());
    topics.put("settings.section.library", List.of("settings.action.open"));
    topics.put("settings.section.backups", List.of("settings.action.restore"));
    topics.put("settings.section.watch", List.of());
    topics.put("settings.section.keys", List.of());
    topics.put("settings.rules.title", List.of());
    topics.put("settings.decision.title", List.of());
    return Collections.unmodifiableMap(topics);
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
