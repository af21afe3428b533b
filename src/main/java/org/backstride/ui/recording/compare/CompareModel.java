package org.backstride.ui.recording.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.compare.Slot;
import org.backstride.ui.kit.chart.Trace;
import org.backstride.ui.kit.chart.Viewed;
import org.backstride.ui.kit.chart.Viewport;
import org.backstride.ui.recording.model.Background;
import org.backstride.ui.recording.model.StretchFigures;
import org.backstride.work.Cell;
import org.backstride.work.Tries;

/// What a comparison shows now: the common axis and the part of it that is seen, the cursor, the
/// channels, the session compared with, and the block whose figures stand in the table.
public final class CompareModel implements Viewed {

  private static final int FIRST_CHANNELS = 3;

  /// Lines over one another are read for their course, not for single samples.
  private static final int FIRST_SMOOTHING = 5;

  private static final double LEAST_SECONDS = 5;
  private static final double LEAST_METRES = 10;

  /// The traces of one channel, as they are set to be shown.
  private record Key(ChannelKind kind, CompareAxis axis, int seconds) {}

  private final Comparison comparison;
  private final Background background;
  private final Cell<CompareAxis> axis;
  private final Cell<Viewport> view;
  private final Cell<Double> cursor = new Cell<>(0.0);
  private final Cell<List<ChannelKind>> shown;
  private final Cell<Integer> smoothing = new Cell<>(FIRST_SMOOTHING);
  private final Cell<Set<Integer>> hidden = new Cell<>(Set.of());
  private final Cell<Integer> reference = new Cell<>(0);
  private final Cell<Integer> block = new Cell<>(0);
  private final Cell<Integer> arrived = new Cell<>(0);
  private final Map<Key, List<Trace>> traces = new HashMap<>();
  private final Set<Key> underWay = new HashSet<>();
  private final Tries<Key> tries = new Tries<>();

  CompareModel(Comparison comparison, Background background) {
    this.comparison = comparison;
    this.background = background;
    axis = new Cell<>(comparison.axes().getFirst());
    view = new Cell<>(whole());
    shown = new Cell<>(comparison.channels().stream().limit(FIRST_CHANNELS).toList());
  }

  Comparison comparison() {
    return comparison;
  }

  public Cell<CompareAxis> axis() {
    return axis;
  }

  @Override
  public Cell<Viewport> view() {
    return view;
  }

  /// The place of the cursor, in the axis' unit.
  public Cell<Double> cursor() {
    return cursor;
  }

  public Cell<List<ChannelKind>> shown() {
    return shown;
  }

  /// The width of the smoothing window in seconds, 0 for none.
  public Cell<Integer> smoothing() {
    return smoothing;
  }

  /// The sessions whose traces are left out.
  public Cell<Set<Integer>> hidden() {
    return hidden;
  }

  /// The session that the others are compared with.
  public Cell<Integer> reference() {
    return reference;
  }

  /// The block whose figures are compared, 0 for everything.
  public Cell<Integer> block() {
    return block;
  }

  /// Counts up when traces have arrived from the background.
  public Cell<Integer> arrived() {
    return arrived;
  }

  Viewport whole() {
    return new Viewport(0, Math.max(1, comparison.end(axis.get())));
  }

  /// One trace a session of a channel; what was known of it while new ones are worked out, empty at
  /// the very first.
  List<Trace> traces(ChannelKind kind) {
    var key = new Key(kind, axis.get(), smoothing.get());
    var known = traces.get(key);
    if (known == null && tries.allow(key) && underWay.add(key)) {
      background.build(() -> Optional.of(build(key)), built -> take(key, built), () -> fail(key));
      known = traces.get(key);
    }
    return Optional.ofNullable(known).orElseGet(() -> standIn(key));
  }

  /// The sessions that are drawn, the one compared with last, so that it lies on top.
  List<Integer> drawn() {
    var others =
        IntStream.range(0, comparison.members().size())
            .filter(member -> !hidden.get().contains(member) && member != reference.get())
            .boxed();
    var on = hidden.get().contains(reference.get()) ? List.<Integer>of() : List.of(reference.get());
    return Stream.concat(others, on.stream()).toList();
  }

  /// The figures of a session in the chosen block.
  Optional<StretchFigures> figures(int member) {
    return comparison.figures(member, block.get());
  }

  /// Runs the axis over something else and shows all of it.
  void runOver(CompareAxis next) {
    if (comparison.axes().contains(next) && next != axis.get()) {
      axis.set(next);
      cursor.set(0.0);
      fit();
    }
  }

  void fit() {
    view.set(whole());
  }

  @Override
  public void look(Viewport wanted) {
    double least = axis.get() == CompareAxis.DISTANCE ? LEAST_METRES : LEAST_SECONDS;
    view.set(wanted.within(whole(), least));
  }

  /// Zooms around the cursor where it is seen, else around the middle.
  void zoom(double factor) {
    double at = cursor.get();
    zoom(factor, view.get().contains(at) ? at : view.get().at(0.5));
  }

  void point(double position) {
    cursor.set(Math.clamp(position, 0, whole().to()));
  }

  /// Moves the cursor by two-hundredths of what is seen and keeps it in sight.
  void step(int steps) {
    point(cursor.get() + steps * Math.max(view.get().span() / 200, 0.1));
    look(view.get().showing(cursor.get(), 0.05));
  }

  /// Chooses a block, or everything for 0; aligned by block it is brought into sight.
  void choose(int number) {
    if (number < 0 || number > comparison.slots().slots().size()) {
      return;
    }
    block.set(number);
    if (axis.get() == CompareAxis.BLOCKS) {
      if (number == 0) {
        fit();
      } else {
        show(comparison.slots().slots().get(number - 1));
      }
    }
  }

  /// Compares with another session.
  void compareWith(int member) {
    if (member >= 0 && member < comparison.members().size()) {
      reference.set(member);
    }
  }

  /// Leaves the traces of a session out, or shows them again; one always stays.
  void toggle(int member) {
    var next = new HashSet<>(hidden.get());
    if (!next.remove(member)) {
      next.add(member);
    }
    if (member < comparison.members().size() && next.size() < comparison.members().size()) {
      hidden.set(Set.copyOf(next));
    }
  }

  /// Shows or hides a channel; one always stays.
  void toggle(ChannelKind kind) {
    var now = shown.get();
    var next =
        comparison.channels().stream()
            .filter(each -> each.equals(kind) ? !now.contains(each) : now.contains(each))
            .toList();
    if (!next.isEmpty()) {
      tries.forget();
      shown.set(next);
    }
  }

  /// The stretches of the session compared with, along the axis, for the bands behind the traces.
  List<Slot> bands() {
    if (axis.get() == CompareAxis.BLOCKS) {
      return comparison.slots().slots();
    }
    return List.of();
  }

  private void show(Slot slot) {
    double room = Math.max(slot.seconds() * 0.1, 2);
    cursor.set(slot.startSeconds());
    look(new Viewport(slot.startSeconds() - room, slot.endSeconds() + room));
  }

  private List<Trace> build(Key key) {
    return IntStream.range(0, comparison.members().size())
        .mapToObj(member -> comparison.trace(member, key.kind(), key.axis(), key.seconds()))
        .toList();
  }

  private void fail(Key key) {
    underWay.remove(key);
    tries.fail(key);
  }

  private void take(Key key, Optional<List<Trace>> built) {
    underWay.remove(key);
    built.ifPresent(
        fresh -> {
          traces.keySet().removeIf(old -> isOvertaken(old, key));
          traces.put(key, fresh);
        });
    arrived.set(arrived.get() + 1);
  }

  private static boolean isOvertaken(Key old, Key fresh) {
    return old.kind().equals(fresh.kind())
        && old.axis() == fresh.axis()
        && old.seconds() != fresh.seconds()
        && old.seconds() != 0;
  }

  private List<Trace> standIn(Key key) {
    return traces.entrySet().stream()
        .filter(entry -> entry.getKey().kind().equals(key.kind()))
        .filter(entry -> entry.getKey().axis() == key.axis())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(List.of());
  }
}
