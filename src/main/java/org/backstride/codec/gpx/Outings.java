package org.backstride.codec.gpx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backstride.codec.TimeLine;
import org.backstride.codec.track.TrackPoints;
import org.backstride.codec.track.TrackPoints.Segment;

/// Divides the segments of a file into outings, in order of time.
final class Outings {

  private static final long APART_MILLIS = 6L * 3600 * 1000;

  private Outings() {}

  /// When a segment began and ended.
  private record Timed(Segment segment, long from, long to) {}

  static List<TrackPoints> of(TrackPoints points) {
    var outings = new ArrayList<TrackPoints>();
    var together = new ArrayList<Segment>();
    long last = TimeLine.MISSING;
    for (var timed : inOrder(points)) {
      if (!together.isEmpty() && last > 0 && timed.from() - last > APART_MILLIS) {
        outings.add(points.only(together));
        together.clear();
      }
      together.add(timed.segment());
      last = Math.max(last, timed.to());
    }
    outings.add(points.only(together));
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
