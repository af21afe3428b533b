package org.backstride.ui.recording.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Interval;
import org.backstride.recording.compare.Slot;
import org.backstride.recording.compare.Slots;
import org.backstride.ui.kit.chart.Trace;
import org.backstride.ui.recording.model.AxisKind;
import org.backstride.ui.recording.model.StretchFigures;
import org.backstride.ui.recording.model.Timeline;
import org.backstride.ui.recording.model.Traces;

/// Sessions laid beside one another: their blocks, the figures of each block, and their traces over
/// a common axis. Immutable; made and asked on any thread.
final class Comparison {

  private final List<CompareMember> members;
  private final Slots slots;
  private final List<List<Optional<StretchFigures>>> figures = new ArrayList<>();
  private final List<Timeline> distances = new ArrayList<>();

  private Comparison(List<CompareMember> members, Slots slots) {
    this.members = List.copyOf(members);
    this.slots = slots;
    for (int member = 0; member < members.size(); member++) {
      figures.add(figuresOf(member));
      distances.add(Timeline.of(members.get(member).channels(), AxisKind.DISTANCE));
    }
  }

  /// Whole sessions, by block where they have any.
  static Comparison ofSessions(List<CompareMember> members) {
    return new Comparison(
        members, Slots.of(members.stream().map(CompareMember::intervals).toList()));
  }

  /// One stretch of each session, which has no blocks of its own.
  static Comparison ofStretches(List<CompareMember> members) {
    return new Comparison(members, new Slots(List.of(), List.of()));
  }

  List<CompareMember> members() {
    return members;
  }

  Slots slots() {
    return slots;
  }

  /// What the axis may run over here: by block only where there are blocks.
  List<CompareAxis> axes() {
    return Arrays.stream(CompareAxis.values())
        .filter(axis -> axis != CompareAxis.BLOCKS || !slots.slots().isEmpty())
        .filter(axis -> axis != CompareAxis.DISTANCE || has(ChannelKind.DISTANCE))
        .toList();
  }

  /// Whether any of the sessions has the channel.
  boolean has(ChannelKind kind) {
    return members.stream().anyMatch(member -> member.channels().has(kind));
  }

  /// The channels that may be laid over one another, the usual ones first.
  List<ChannelKind> channels() {
    var kinds =
        new ArrayList<>(
            List.of(
                ChannelKind.SPEED,
                ChannelKind.HEART_RATE,
                ChannelKind.CADENCE,
                ChannelKind.ALTITUDE,
                ChannelKind.POWER,
                ChannelKind.STEP_LENGTH,
                ChannelKind.STANCE_TIME,
                ChannelKind.VERTICAL_OSCILLATION));
    kinds.removeIf(kind -> !has(kind));
    return List.copyOf(kinds);
  }

  /// The figures of a session: of what is compared in all for block 0, else of that block; empty
  /// where the session has none.
  Optional<StretchFigures> figures(int member, int block) {
    return figures.get(member).get(block);
  }

  /// The end of the common axis, which begins at 0.
  double end(CompareAxis axis) {
    double longest = 1;
    for (int member = 0; member < members.size(); member++) {
      var stretch = members.get(member).stretch();
      longest =
          Math.max(
              longest,
              switch (axis) {
                case BLOCKS -> slots.endSeconds();
                case TIME -> stretch.seconds();
                case DISTANCE ->
                    distances.get(member).positionAt(stretch.toMillis())
                        - distances.get(member).positionAt(stretch.fromMillis());
              });
    }
    return longest;
  }

  /// The trace of one session over the common axis.
  ///
  /// @param seconds the width of the smoothing window, 0 for none
  Trace trace(int member, ChannelKind kind, CompareAxis axis, int seconds) {
    var channels = members.get(member).channels();
    long[] millis = channels.copyElapsedMillis();
    double[] values = Traces.values(channels, kind, seconds);
    double[] positions = positions(member, axis, millis);
    boolean[] breaks = axis == CompareAxis.BLOCKS ? starts(member) : new boolean[millis.length];
    return Traces.bridged(millis, positions, values, i -> breaks[i]);
  }

  private double[] positions(int member, CompareAxis axis, long[] millis) {
    double[] positions = new double[millis.length];
    Arrays.fill(positions, Double.NaN);
    if (axis == CompareAxis.BLOCKS) {
      for (Slot slot : slots.slots()) {
        slot.interval(member).ifPresent(own -> place(positions, millis, slot, member, own));
      }
      return positions;
    }
    var stretch = members.get(member).stretch();
    var timeline = distances.get(member);
    double start = timeline.positionAt(stretch.fromMillis());
    for (int i = 0; i < millis.length; i++) {
      if (stretch.contains(millis[i])) {
        positions[i] =
            axis == CompareAxis.TIME
                ? (millis[i] - stretch.fromMillis()) / 1000.0
                : timeline.positionAt(millis[i]) - start;
      }
    }
    return positions;
  }

  private void place(double[] positions, long[] millis, Slot slot, int member, int own) {
    Interval interval = members.get(member).intervals().get(own);
    var channels = members.get(member).channels();
    int end = channels.firstAtOrAfter(interval.endMillis());
    for (int i = channels.firstAtOrAfter(interval.startMillis()); i < end; i++) {
      positions[i] = slot.startSeconds() + (millis[i] - interval.startMillis()) / 1000.0;
    }
  }

  /// The samples at which a block begins.
  private boolean[] starts(int member) {
    var channels = members.get(member).channels();
    boolean[] starts = new boolean[channels.size()];
    for (Interval interval : members.get(member).intervals()) {
      int first = channels.firstAtOrAfter(interval.startMillis());
      if (first < starts.length) {
        starts[first] = true;
      }
    }
    return starts;
  }

  private List<Optional<StretchFigures>> figuresOf(int member) {
    var found = new ArrayList<Optional<StretchFigures>>();
    var shown = members.get(member);
    var stretch = shown.stretch();
    found.add(
        Optional.of(StretchFigures.of(shown.channels(), stretch.fromMillis(), stretch.toMillis())));
    for (Slot slot : slots.slots()) {
      var own = slot.interval(member);
      found.add(
          own.isEmpty()
              ? Optional.empty()
              : Optional.of(figures(shown, shown.intervals().get(own.getAsInt()))));
    }
    return found;
  }

  private static StretchFigures figures(CompareMember member, Interval interval) {
    return StretchFigures.of(member.channels(), interval.startMillis(), interval.endMillis());
  }
}
