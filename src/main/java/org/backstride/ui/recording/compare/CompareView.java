package org.backstride.ui.recording.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.backstride.athlete.Athlete;
import org.backstride.recording.Interval;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.compare.Counterparts;
import org.backstride.store.RecordingRow;
import org.backstride.studio.Studio;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.KeyNote;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.ui.recording.RecordingNames;
import org.backstride.ui.recording.ViewJobs;
import org.backstride.ui.recording.model.Background;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.ShownIntervals;
import org.backstride.ui.recording.model.Span;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Several sessions over one another, or one interval and the same one of earlier sessions. All of
/// it is read and reckoned in the background.
public final class CompareView implements View {

  private static final int MOST = Place.ComparePlace.MOST;

  /// So many earlier sessions are looked through for the same interval.
  private static final int LOOKED_THROUGH = 30;

  private static final double LEAST_LENGTH_SHARE = 0.5;

  private final ViewContext context;
  private final Studio studio;
  private final Lifetime lifetime = new Lifetime();
  private final StackPane node = new StackPane();
  private final Cell<Heading> heading;
  private final RecordingNames names;
  private final Background background;
  private @Nullable ComparePane pane;

  private CompareView(ViewContext context) {
    this.context = context;
    studio = context.studio();
    names = new RecordingNames(context.messages(), context.formats(), context.formats().zone());
    heading = new Cell<>(Heading.of(context.text("recording.compare.title")));
    background =
        new ViewJobs(context, lifetime, "recording.compare.opening", "recording.compare.title");
    node.getStyleClass().add("bs-pane");
    var waiting = new Label(context.text("recording.compare.opening"));
    waiting.getStyleClass().add("bs-secondary");
    node.getChildren().setAll(waiting);
  }

  /// Whole sessions; the first is the one compared with.
  public static CompareView of(List<RecordingId> ids, ViewContext context) {
    var view = new CompareView(context);
    view.studio
        .recordings()
        .gather(
            ids,
            each -> Optional.of(each).filter(read -> !read.channels().isEmpty()),
            MOST,
            view::sessions);
    return view;
  }

  /// One interval beside the same one of the person's earlier sessions.
  ///
  /// @param startMillis where the interval begins
  public static CompareView earlier(RecordingId id, long startMillis, ViewContext context) {
    var view = new CompareView(context);
    view.studio
        .recordings()
        .open(
            id,
            found ->
                found.ifPresentOrElse(
                    recording -> view.lookBack(recording, startMillis), view::showNothing));
    return view;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Cell<Heading> heading() {
    return heading;
  }

  @Override
  public List<KeyNote> keyNotes() {
    return List.of(
        note("cursor", "← →"),
        note("block", "↑ ↓"),
        note("hide", "1–6"),
        note("against", "Alt+1–6"));
  }

  @Override
  public void focus() {
    Node target = pane == null ? node : pane.chart();
    target.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private KeyNote note(String key, String keys) {
    return new KeyNote(context.text("recording.compare.key." + key), keys);
  }

  private void sessions(List<Recording> recordings) {
    if (lifetime.isClosed()) {
      return;
    }
    if (recordings.size() < 2) {
      showNothing();
      return;
    }
    var members =
        recordings.stream()
            .map(each -> CompareMember.whole(title(each), names.when(each.activity()), each))
            .toList();
    show(() -> Comparison.ofSessions(members));
    head(recordings, context.text("recording.compare.sessions", recordings.size()));
  }

  private void lookBack(Recording recording, long startMillis) {
    var intervals = ShownIntervals.of(recording);
    int index = 0;
    while (index < intervals.size() && intervals.get(index).startMillis() != startMillis) {
      index++;
    }
    if (index == intervals.size()) {
      showNothing();
      return;
    }
    int at = index;
    studio
        .recordings()
        .gather(
            earlierOf(recording, intervals.get(at)),
            other -> Optional.of(other).filter(read -> same(intervals, at, read).isPresent()),
            MOST - 1,
            earlier -> intervals(recording, at, earlier));
  }

  /// The same person's sessions before this one that went in the interval's direction at all.
  private List<RecordingId> earlierOf(Recording recording, Interval interval) {
    var row = studio.recordings().find(recording.id());
    Instant start = Optional.ofNullable(recording.start()).orElse(Instant.MAX);
    return studio.recordings().rows().get().stream()
        .filter(other -> !other.id().equals(recording.id()))
        .filter(other -> row.isPresent() && isOfTheSame(row.get(), other))
        .filter(other -> other.start() != null && other.start().isBefore(start))
        .filter(other -> other.share(interval.direction()).isPresent())
        .sorted(Comparator.comparing(CompareView::startOf).reversed())
        .limit(LOOKED_THROUGH)
        .map(RecordingRow::id)
        .toList();
  }

  private static boolean isOfTheSame(RecordingRow one, RecordingRow other) {
    return one.athlete() != null && one.athlete().equals(other.athlete());
  }

  private static Instant startOf(RecordingRow row) {
    return Optional.ofNullable(row.start()).orElse(Instant.MIN);
  }

  /// The interval of another session that belongs to one of ours and is about as long.
  private static OptionalInt same(List<Interval> ours, int index, Recording other) {
    var theirs = ShownIntervals.of(other);
    var partner = Counterparts.of(ours, theirs).of(index);
    double ratio =
        partner.isEmpty()
            ? 0
            : (double) theirs.get(partner.getAsInt()).lengthMillis()
                / ours.get(index).lengthMillis();
    boolean alike = ratio >= LEAST_LENGTH_SHARE && ratio <= 1 / LEAST_LENGTH_SHARE;
    return alike ? partner : OptionalInt.empty();
  }

  private void intervals(Recording recording, int index, List<Recording> earlier) {
    if (lifetime.isClosed()) {
      return;
    }
    if (earlier.isEmpty()) {
      showNothing();
      return;
    }
    var ours = ShownIntervals.of(recording);
    var members = new ArrayList<CompareMember>();
    members.add(member(recording, ours.get(index)));
    for (Recording other : earlier) {
      same(ours, index, other)
          .ifPresent(found -> members.add(member(other, ShownIntervals.of(other).get(found))));
    }
    show(() -> Comparison.ofStretches(members));
    var readings = new Readings(context.messages(), context.formats());
    String direction = readings.direction(ours.get(index).direction());
    head(
        List.of(recording),
        context.text("recording.compare.interval", direction, index + 1, members.size() - 1));
  }

  private CompareMember member(Recording recording, Interval interval) {
    return new CompareMember(
        title(recording), names.when(recording.activity()), recording, Span.of(interval));
  }

  private void show(Supplier<Comparison> work) {
    background.build(
        () -> Optional.of(work.get()),
        made ->
            made.ifPresent(
                comparison -> {
                  var shown = new CompareModel(comparison, background);
                  var readings = new Readings(context.messages(), context.formats());
                  pane = new ComparePane(shown, readings, lifetime);
                  node.getChildren().setAll(pane);
                  focus();
                }));
  }

  private void showNothing() {
    var back =
        Action.of(
                "compare.choose",
                context.text("recording.compare.choose"),
                () -> context.navigator().open(new Place.Recordings()))
            .withIcon(Feather.LIST);
    node.getChildren()
        .setAll(
            new EmptyState(
                Picture.RECORDINGS,
                context.text("recording.compare.none.title"),
                context.text("recording.compare.none.text"),
                List.of(back)));
  }

  private void head(List<Recording> recordings, String what) {
    String owners =
        recordings.stream()
            .map(each -> owner(each).map(context::name).orElse(""))
            .filter(name -> !name.isBlank())
            .distinct()
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    heading.set(new Heading(context.text("recording.compare.title"), join(owners, what)));
  }

  private static String join(String owners, String what) {
    return owners.isBlank() ? what : owners + "   " + what;
  }

  private Optional<Athlete> owner(Recording recording) {
    return studio
        .recordings()
        .find(recording.id())
        .flatMap(found -> Optional.ofNullable(found.athlete()))
        .flatMap(studio.roster()::find);
  }

  private String title(Recording recording) {
    String own = studio.recordings().find(recording.id()).map(RecordingRow::title).orElse("");
    return names.title(own, recording.activity());
  }
}
