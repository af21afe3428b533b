package org.backstride.recording.direction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backstride.recording.Interval;
import org.backstride.recording.IntervalEdits;
import org.backstride.recording.LabelSource;

/// Puts proposed labels in the place of earlier ones, except where a hand has set them: those stay
/// to the millisecond, and what is proposed keeps only the room beside them, as far as that is a
/// second or more.
public final class Relabelling {

  private Relabelling() {}

  public static List<Interval> of(List<Interval> present, List<Interval> proposed) {
    var hands = present.stream().filter(interval -> interval.source() == LabelSource.HAND).toList();
    var next = new ArrayList<>(hands);
    for (Interval interval : proposed) {
      addBeside(next, interval, hands);
    }
    next.sort(Comparator.comparingLong(Interval::startMillis));
    return List.copyOf(next);
  }

  private static void addBeside(List<Interval> next, Interval proposed, List<Interval> hands) {
    long from = proposed.startMillis();
    for (Interval hand : hands) {
      if (hand.overlaps(from, proposed.endMillis())) {
        addBetween(next, proposed, from, hand.startMillis());
        from = hand.endMillis();
      }
    }
    addBetween(next, proposed, from, proposed.endMillis());
  }

  private static void addBetween(List<Interval> next, Interval label, long from, long to) {
    boolean whole = from == label.startMillis() && to == label.endMillis();
    if (to > from && (whole || to - from >= IntervalEdits.SHORTEST_MILLIS)) {
      next.add(label.over(from, to));
    }
  }
}
