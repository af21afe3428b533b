package org.backstride.ui.recording.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Interval;
import org.backstride.recording.Recording;
import org.backstride.review.PlanMatch;
import org.backstride.review.PlannedPiece;
import org.backstride.review.movement.ZoneSets;
import org.backstride.ui.kit.chart.Trace;
import org.backstride.ui.kit.chart.Viewed;
import org.backstride.ui.kit.chart.Viewport;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// The state of one open recording: what is seen of it, where the cursor stands, what is selected.
/// Times are milliseconds since the start of the recording; only [#view] is in the axis' own unit.
public final class RecordingModel implements Viewed {

  /// What a chart opens with, as far as it was recorded.
  private static final List<ChannelKind> FIRST =
      List.of(ChannelKind.HEART_RATE, ChannelKind.SPEED, ChannelKind.CADENCE, ChannelKind.ALTITUDE);

  private static final List<ChannelKind> NOT_TRACED =
      List.of(ChannelKind.DISTANCE, ChannelKind.LATITUDE, ChannelKind.LONGITUDE, ChannelKind.GRADE);

  private static final int MOST_TRACES = 12;
  private static final double LEAST_SECONDS = 5;
  private static final double LEAST_METRES = 10;

  private final Cell<Recording> recording;
  private final Cell<AxisKind> axis = new Cell<>(AxisKind.TIME);
  private final Cell<Viewport> view;
  private final Cell<Optional<Span>> selection = new Cell<>(Optional.empty());
  private final Cell<Long> cursor = new Cell<>(0L);
  private final Cell<List<ChannelKind>> shown;
  private final Cell<Integer> smoothing = new Cell<>(0);
  private final TraceSource traces;
  private final TraceDesk desk;
  private final Background background;
  private final FigureDesk figures;
  private final ChartOptions options = new ChartOptions();
  private final Cell<List<PlannedBand>> planned = new Cell<>(List.of());
  private final Cell<Optional<PlanMatch>> match = new Cell<>(Optional.empty());
  private List<PlannedPiece> program = List.of();
  private final Cell<ZoneSets> zones = new Cell<>(ZoneSets.NONE);
  private final Cell<List<ZoneSets.Stretch>> zoned = new Cell<>(List.of());
  private final Map<List<Interval>, @Nullable Span> selected = new HashMap<>();
  private long anchor;

  public RecordingModel(Recording opened) {
    this(opened, Background.NONE);
  }

  public RecordingModel(Recording opened, Background background) {
    this(opened, new TraceSource(opened.channels()), background);
  }

  /// @param prepared the traces of the recording, whose time lines may have been made elsewhere
  public RecordingModel(Recording opened, TraceSource prepared, Background background) {
    recording = new Cell<>(opened);
    traces = prepared;
    desk = new TraceDesk(traces, background);
    this.background = background;
    figures = new FigureDesk(opened.channels(), background);
    if (opened.channels().lastMillis() == 0 && traces.has(ChannelKind.DISTANCE)) {
      axis.set(AxisKind.DISTANCE);
    }
    view = new Cell<>(whole());
    shown = new Cell<>(FIRST.stream().filter(traces::has).toList());
  }

  public Cell<Recording> recording() {
    return recording;
  }

  public Cell<AxisKind> axis() {
    return axis;
  }

  @Override
  public Cell<Viewport> view() {
    return view;
  }

  public Cell<Optional<Span>> selection() {
    return selection;
  }

  public Cell<Long> cursor() {
    return cursor;
  }

  /// The channels with a trace, from the top down.
  public Cell<List<ChannelKind>> shown() {
    return shown;
  }

  /// The width of the smoothing window in seconds, 0 for none.
  public Cell<Integer> smoothing() {
    return smoothing;
  }

  public ChartOptions options() {
    return options;
  }

  /// Holds the intervals against a program from now on.
  public void follow(List<PlannedPiece> pieces) {
    program = List.copyOf(pieces);
    rematch();
  }

  /// Which interval is which block, where a program is known.
  public Cell<Optional<PlanMatch>> match() {
    return match;
  }

  private void rematch() {
    if (!program.isEmpty()) {
      var found = PlanMatch.of(program, intervals());
      match.set(Optional.of(found));
      planned.set(PlannedBand.of(found, intervals()));
    }
  }

  /// What the program planned, where one is known.
  public Cell<List<PlannedBand>> planned() {
    return planned;
  }

  /// The person's heart-rate zones, as far as what they are of is on file.
  public Cell<ZoneSets> zones() {
    return zones;
  }

  /// Where in the recording which heart-rate zones hold.
  public Cell<List<ZoneSets.Stretch>> zoned() {
    return zoned;
  }

  /// Judges the heart rate by zones from now on.
  public void judgeBy(ZoneSets sets) {
    zones.set(sets);
    lay(sets);
  }

  private void lay(ZoneSets sets) {
    var labelled = intervals();
    figures.work("zones", channels -> sets.stretches(channels, labelled), zoned::set);
  }

  /// Where figures come from.
  public FigureDesk figures() {
    return figures;
  }

  /// Where what takes long is worked out.
  public Background background() {
    return background;
  }

  /// Where traces come from, and when more have arrived.
  public TraceDesk desk() {
    return desk;
  }

  /// The trace of a channel as it is set to be shown, or what stands in for it meanwhile.
  public Trace trace(ChannelKind kind) {
    return desk.trace(kind, axis.get(), smoothing.get());
  }

  /// The trace of a channel as recorded; without samples until it has been built.
  public Trace rawTrace(ChannelKind kind) {
    return desk.trace(kind, axis.get(), 0);
  }

  public TraceSource traces() {
    return traces;
  }

  public Timeline timeline() {
    return traces.timeline(axis.get());
  }

  public Viewport whole() {
    return traces.timeline(axis.get()).whole();
  }

  public List<Interval> intervals() {
    return ShownIntervals.of(recording.get());
  }

  /// Keeps what is selected while the intervals are these, for when undo or redo bring them back.
  void remember(List<Interval> intervals, @Nullable Span span) {
    selected.put(intervals, span);
  }

  /// Takes the intervals that an edit, undo or redo left, and selects what belongs to them.
  public void takeIntervals(List<Interval> intervals) {
    recording.set(recording.get().withIntervals(intervals));
    if (selected.containsKey(intervals())) {
      selection.set(Optional.ofNullable(selected.get(intervals())));
    }
    lay(zones.get());
    rematch();
  }

  /// Every channel that could have a trace.
  public List<ChannelKind> available() {
    var kinds = new ArrayList<>(FIRST);
    recording.get().channels().kinds().stream()
        .filter(kind -> !kinds.contains(kind) && !NOT_TRACED.contains(kind))
        .forEach(kinds::add);
    return kinds.stream().filter(traces::has).toList();
  }

  /// Shows or hides a channel; one always stays, twelve at most.
  public void toggle(ChannelKind kind) {
    var kinds = new ArrayList<>(available());
    var now = shown.get();
    kinds.removeIf(each -> each.equals(kind) ? now.contains(each) : !now.contains(each));
    if (!kinds.isEmpty() && kinds.size() <= MOST_TRACES) {
      shown.set(List.copyOf(kinds));
    }
  }

  /// Runs the axis over time or distance; what is seen stays the same stretch.
  public void runOver(AxisKind kind) {
    if (kind != axis.get() && (kind == AxisKind.TIME || traces.has(ChannelKind.DISTANCE))) {
      long from = timeline().millisAt(view.get().from());
      long to = timeline().millisAt(view.get().to());
      axis.set(kind);
      double start = timeline().positionAt(from);
      look(new Viewport(start, Math.max(start + 1e-3, timeline().positionAt(to))));
    }
  }

  /// Zooms around the cursor where it is seen, else around the middle.
  public void zoom(double factor) {
    double at = timeline().positionAt(cursor.get());
    zoom(factor, view.get().contains(at) ? at : view.get().at(0.5));
  }

  @Override
  public void look(Viewport wanted) {
    double least = axis.get() == AxisKind.TIME ? LEAST_SECONDS : LEAST_METRES;
    view.set(wanted.within(whole(), least));
  }

  public void fit() {
    view.set(whole());
  }

  /// Puts the cursor somewhere, and the anchor from which Shift extends with it.
  public void point(long millis) {
    long last = recording.get().channels().lastMillis();
    cursor.set(Math.clamp(millis, 0, Math.max(0, last)));
    anchor = cursor.get();
  }

  /// Moves the cursor by steps of a two-hundredth of what is seen, at least a second.
  public void step(int steps) {
    point(cursor.get() + steps * stepMillis());
    follow();
  }

  /// Moves the cursor and selects from where it stood before to where it stands now.
  public void stepSelecting(int steps) {
    long from = anchor;
    point(cursor.get() + steps * stepMillis());
    anchor = from;
    select(Span.between(from, cursor.get()));
    follow();
  }

  public void goTo(long millis) {
    point(millis);
    follow();
  }

  public void select(Span span) {
    selection.set(Optional.of(span));
  }

  public void clearSelection() {
    selection.set(Optional.empty());
  }

  /// Selects an interval, puts the cursor at its start and brings it into sight.
  public void selectInterval(int index) {
    var interval = intervals().get(index);
    if (cursor.get() < interval.startMillis() || cursor.get() >= interval.endMillis()) {
      point(interval.startMillis());
    }
    anchor = interval.startMillis();
    select(Span.of(interval));
    double from = timeline().positionAt(interval.startMillis());
    double to = timeline().positionAt(interval.endMillis());
    if (from < view.get().from() || to > view.get().to()) {
      double room = Math.max(view.get().span(), (to - from) * 1.2);
      look(new Viewport((from + to - room) / 2, (from + to + room) / 2));
    }
  }

  private void follow() {
    look(view.get().showing(timeline().positionAt(cursor.get()), 0.05));
  }

  private long stepMillis() {
    var timeline = timeline();
    long seen = timeline.millisAt(view.get().to()) - timeline.millisAt(view.get().from());
    return Math.max(1, Math.round(seen / 200_000.0)) * 1_000;
  }
}
