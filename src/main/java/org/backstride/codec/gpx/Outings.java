package org.backstride.codec.gpx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.backstride.codec.TimeLine;
import org.backstride.codec.track.TrackPoints;
import org.backstride.codec.track.TrackPoints.Segment;

/// Divides the segments of a file into outings, in order of time: where hours lie between two, and
/// where one track is of another sport than the one before.
final class Outings {

  private static final long APART_MILLIS = 6L * 3600 * 1000;

  private Outings() {}

  /// When a segment began and ended.
  private record Timed(Segment segment, long from, long to) {}

  /// The points of an outing and what its tracks say that it was, empty where none does.
  record Outing(TrackPoints points, String type) {}

  /// @param types what the track of a segment says that it is, by the segment's first point
  static List<Outing> of(TrackPoints points, IntFunction<String> types) {
    var outings = new ArrayList<Outing>();
    var together = new ArrayList<Segment>();
    long last = TimeLine.MISSING;
    String type = "";
    for (var timed : inOrder(points)) {
      String own = types.apply(timed.segment().from());
      boolean another = !own.isEmpty() && !type.isEmpty() && !own.equals(type);
      boolean later = last > 0 && timed.from() - last > APART_MILLIS;
      if (!together.isEmpty() && (later || another)) {
        outings.add(new Outing(points.only(together), type));
        together.clear();
        type = "";
      }
      together.add(timed.segment());
      type = type.isEmpty() ? own : type;
      last = Math.max(last, timed.to());
    }
    outings.add(new Outing(points.only(together), type));
    return outings;
  }

  /// A segment without any time stays behind the one it follows.
  private static List<Timed> inOrder(TrackPoints points) {
    var timed = new ArrayList<Timed>();
    long[] millis = points.copyMillis();
    long before = 0;
    for (var segment : points.segments()) {
      var each = timed(segment, millis, before);
      timed.add(each);
      before = each.to();
    }
    timed.sort(Comparator.comparingLong(Timed::from));
    return timed;
  }

  private static Timed timed(Segment segment, long[] millis, long before) {
    long from = Long.MAX_VALUE;
    long to = Long.MIN_VALUE;
    for (int i = segment.from(); i < segment.to(); i++) {
      if (millis[i] != TimeLine.MISSING) {
        from = Math.min(from, millis[i]);
        to = Math.max(to, millis[i]);
      }
    }
    return from > to ? new Timed(segment, before, before) : new Timed(segment, from, to);
  }
}
