package org.backstride.ui.recording.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.IntervalEdits;
import org.backstride.recording.direction.Relabelling;
import org.jspecify.annotations.Nullable;

/// Labels, splits, merges, nudges and removes the intervals of an open recording. Each edit goes to
/// the desk whole, which records it for undo.
public final class IntervalEditor {

  /// What [IntervalDesk] is told of an edge that moves.
  public static final String NUDGE = "nudge";

  private final RecordingModel model;
  private final IntervalDesk desk;

  public IntervalEditor(RecordingModel model, IntervalDesk desk) {
    this.model = model;
    this.desk = desk;
  }

  /// The interval that is meant: the selected one, else the one under the cursor; -1 for none.
  public int current() {
    long at =
        model
            .selection()
            .get()
            .filter(span -> !span.contains(model.cursor().get()))
            .map(Span::fromMillis)
            .orElse(model.cursor().get());
    var intervals = model.intervals();
    return IntStream.range(0, intervals.size())
        .filter(i -> Span.of(intervals.get(i)).contains(at))
        .findFirst()
        .orElse(-1);
  }

  /// Labels the selection, or the interval under the cursor where nothing is selected.
  public void label(DirectionLabel direction) {
    target()
        .ifPresent(
            span -> {
              var labelled = Interval.byHand(span.fromMillis(), span.toMillis(), direction);
              change(
                  "label." + direction.name().toLowerCase(Locale.ROOT),
                  IntervalEdits.label(model.intervals(), labelled),
                  span);
            });
  }

  /// Takes proposed intervals wherever no hand has set any.
  public void propose(String what, List<Interval> proposed) {
    change(what, Relabelling.of(model.intervals(), proposed), selected());
  }

  /// Cuts the interval under the cursor in two.
  public void split() {
    var next = IntervalEdits.split(model.intervals(), model.cursor().get());
    change("split", next, selected());
  }

  /// Joins all intervals that the selection touches; without one those on both sides of the cursor
  /// where it stands between two, else the current one with its next.
  public void merge() {
    var intervals = model.intervals();
    int first = firstTouched(intervals);
    int last = lastTouched(intervals);
    if (first < 0) {
      return;
    }
    int end = Math.min(intervals.size() - 1, Math.max(last, first + 1));
    var merged = intervals;
    for (int i = first; i < end; i++) {
      merged = IntervalEdits.mergeWithNext(merged, first);
    }
    change("merge", merged, Span.of(merged.get(first)));
  }

  /// Takes the current interval away.
  public void remove() {
    int index = current();
    if (index >= 0) {
      change("remove", IntervalEdits.remove(model.intervals(), index), null);
    }
  }

  /// Moves an edge of the current interval; the selection goes with it.
  public void nudge(IntervalEdits.Edge edge, long deltaMillis) {
    int index = current();
    if (index >= 0) {
      var next = IntervalEdits.nudge(model.intervals(), index, edge, deltaMillis);
      change(NUDGE, next, Span.of(next.get(index)));
    }
  }

  private Optional<Span> target() {
    int index = current();
    return model
        .selection()
        .get()
        .or(
            () ->
                index < 0 ? Optional.empty() : Optional.of(Span.of(model.intervals().get(index))));
  }

  private @Nullable Span selected() {
    return model.selection().get().orElse(null);
  }

  private int firstTouched(List<Interval> intervals) {
    return model
        .selection()
        .get()
        .map(
            span ->
                IntStream.range(0, intervals.size())
                    .filter(i -> intervals.get(i).overlaps(span.fromMillis(), span.toMillis()))
                    .findFirst()
                    .orElse(-1))
        .orElseGet(() -> besideCursor(intervals));
  }

  private int besideCursor(List<Interval> intervals) {
    int index = current();
    boolean between =
        index > 0
            && intervals.get(index).startMillis() == model.cursor().get()
            && intervals.get(index - 1).endMillis() == model.cursor().get();
    return between ? index - 1 : index;
  }

  private int lastTouched(List<Interval> intervals) {
    return model
        .selection()
        .get()
        .map(
            span ->
                IntStream.range(0, intervals.size())
                    .filter(i -> intervals.get(i).overlaps(span.fromMillis(), span.toMillis()))
                    .reduce(-1, Math::max))
        .orElse(-1);
  }

  /// Hands an edit over; undo and redo bring the selection back that belongs to what they restore.
  private void change(String what, List<Interval> after, @Nullable Span selected) {
    var before = model.intervals();
    if (!before.equals(after)) {
      model.remember(before, selected());
      model.remember(after, selected);
      desk.change(what, before, after);
    }
    if (selected == null) {
      model.clearSelection();
    } else {
      model.select(selected);
    }
  }
}
