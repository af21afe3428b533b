package org.backstride.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Changes to the intervals of a recording: pure functions from one ordered list without overlaps
/// to the next. An edit that changes nothing answers an equal list.
public final class IntervalEdits {

  /// Nothing is cut or nudged shorter than this.
  public static final long SHORTEST_MILLIS = 1_000;

  private IntervalEdits() {}

  /// Which end of an interval is meant.
  public enum Edge {
    START,
    END
  }

  /// Labels a stretch by hand. What was there before gives way; what it covered only in part keeps
  /// the rest.
  public static List<Interval> label(List<Interval> intervals, Interval labelled) {
    var next = new ArrayList<Interval>();
    for (var interval : intervals) {
      addRest(next, interval, labelled);
    }
    next.add(labelled);
    next.sort(Comparator.comparingLong(Interval::startMillis));
    return List.copyOf(next);
  }

  /// Cuts the interval that holds a time in two with the same label, if both parts are long enough.
  public static List<Interval> split(List<Interval> intervals, long atMillis) {
    var next = new ArrayList<Interval>();
    for (var interval : intervals) {
      if (atMillis - interval.startMillis() >= SHORTEST_MILLIS
          && interval.endMillis() - atMillis >= SHORTEST_MILLIS) {
        next.add(interval.over(interval.startMillis(), atMillis));
        next.add(interval.over(atMillis, interval.endMillis()));
      } else {
        next.add(interval);
      }
    }
    return List.copyOf(next);
  }

  /// Joins an interval with the one after it; the longer one gives the label, and the joined
  /// interval counts as set by hand.
  public static List<Interval> mergeWithNext(List<Interval> intervals, int index) {
    if (index < 0 || index + 1 >= intervals.size()) {
      return intervals;
    }
    var first = intervals.get(index);
    var second = intervals.get(index + 1);
    var longer = second.lengthMillis() > first.lengthMillis() ? second : first;
    var next = new ArrayList<>(intervals);
    next.set(index, Interval.byHand(first.startMillis(), second.endMillis(), longer.direction()));
    next.remove(index + 1);
    return List.copyOf(next);
  }

  /// Moves one edge of an interval. A neighbour that touches it moves along; the edge stops where
  /// either would become shorter than [#SHORTEST_MILLIS], where a gap to the neighbour ends, and at
  /// zero.
  public static List<Interval> nudge(
      List<Interval> intervals, int index, Edge edge, long deltaMillis) {
    int left = edge == Edge.START ? index - 1 : index;
    int right = left + 1;
    var next = new ArrayList<>(intervals);
    boolean touching = touch(intervals, left, right);
    long from = edge == Edge.START ? next.get(index).startMillis() : next.get(index).endMillis();
    long to =
        Math.clamp(
            from + deltaMillis,
            lowest(next, left, edge, touching),
            Math.max(from, highest(next, right, edge, touching)));
    if (edge == Edge.END || touching) {
      next.set(left, next.get(left).over(next.get(left).startMillis(), to));
    }
    if (edge == Edge.START || touching) {
      next.set(right, next.get(right).over(to, next.get(right).endMillis()));
    }
    return List.copyOf(next);
  }

  /// Carries what a hand has set over to the intervals of the same session read anew.
  public static List<Interval> keepHand(List<Interval> fresh, List<Interval> before) {
    List<Interval> kept = fresh;
    for (var interval : before) {
      kept = interval.source() == LabelSource.HAND ? label(kept, interval) : kept;
    }
    return kept;
  }

  /// Takes an interval away; its stretch is left without a label.
  public static List<Interval> remove(List<Interval> intervals, int index) {
    var next = new ArrayList<>(intervals);
    next.remove(index);
    return List.copyOf(next);
  }

  private static void addRest(List<Interval> next, Interval old, Interval labelled) {
    if (!old.overlaps(labelled.startMillis(), labelled.endMillis())) {
      next.add(old);
      return;
    }
    if (old.startMillis() < labelled.startMillis()) {
      next.add(old.over(old.startMillis(), labelled.startMillis()));
    }
    if (labelled.endMillis() < old.endMillis()) {
      next.add(old.over(labelled.endMillis(), old.endMillis()));
    }
  }

  private static boolean touch(List<Interval> intervals, int left, int right) {
    return left >= 0
        && right < intervals.size()
        && intervals.get(left).endMillis() == intervals.get(right).startMillis();
  }

  private static long lowest(List<Interval> intervals, int left, Edge edge, boolean touching) {
    if (edge == Edge.START && !touching) {
      return left < 0 ? 0 : intervals.get(left).endMillis();
    }
    var interval = intervals.get(left);
    return Math.min(interval.endMillis(), interval.startMillis() + SHORTEST_MILLIS);
  }

  private static long highest(List<Interval> intervals, int right, Edge edge, boolean touching) {
    if (edge == Edge.END && !touching) {
      return right < intervals.size() ? intervals.get(right).startMillis() : Long.MAX_VALUE;
    }
    return intervals.get(right).endMillis() - SHORTEST_MILLIS;
  }
}
