package org.backstride.codec.track;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backstride.codec.TimeLine;
import org.backstride.codec.xml.XmlText;
import org.backstride.recording.ChannelKind;
import org.jspecify.annotations.Nullable;

/// The points of a track as they are read, in segments without a break. A channel takes memory from
/// its first value on.
public final class TrackPoints {

  private static final int FIRST_ROOM = 256;

  private final Map<ChannelKind, Column> columns = new LinkedHashMap<>();
  private final List<Integer> segmentStarts = new ArrayList<>();
  private long[] millis = new long[FIRST_ROOM];
  private int size;
  private boolean inSteps;
  private @Nullable ZoneOffset zone;

  /// The values of one channel on their way in.
  public final class Column {

    private double[] values = new double[0];

    private Column() {}

    /// Gives the last point its value.
    public void put(double value) {
      if (values.length < size) {
        int used = values.length;
        values = Arrays.copyOf(values, millis.length);
        Arrays.fill(values, used, values.length, Double.NaN);
      }
      values[size - 1] = value;
    }

    /// Whether the last point has a value.
    public boolean isPut() {
      return !Double.isNaN(value(size - 1));
    }

    private double value(int point) {
      return point < values.length ? values[point] : Double.NaN;
    }

    private void clear(int point) {
      if (point < values.length) {
        values[point] = Double.NaN;
      }
    }
  }

  /// Points without a break, from one up to but not including another.
  public record Segment(int from, int to) {}

  /// Points of which the times are known, without any values yet.
  ///
  /// @param millis one a point, [TimeLine#MISSING] where it has none
  /// @param breaks the points that begin a new segment
  public static TrackPoints at(long[] millis, BitSet breaks) {
    var points = new TrackPoints();
    points.millis = millis.clone();
    points.size = millis.length;
    points.segmentStarts.add(0);
    breaks.stream().filter(point -> point > 0).forEach(points.segmentStarts::add);
    return points;
  }

  /// What is put from now on belongs to a new segment.
  public void startSegment() {
    if (segmentStarts.isEmpty() || segmentStarts.getLast() < size) {
      segmentStarts.add(size);
    }
  }

  /// Begins a point; it has no time and no values yet.
  public void startPoint() {
    if (segmentStarts.isEmpty()) {
      segmentStarts.add(0);
    }
    if (size == millis.length) {
      millis = Arrays.copyOf(millis, size * 2);
    }
    millis[size] = TimeLine.MISSING;
    size++;
  }

  /// Takes the last point back.
  public void dropPoint() {
    size--;
    columns.values().forEach(column -> column.clear(size));
  }

  /// The time of the last point.
  public void putTime(long time) {
    millis[size - 1] = time;
  }

  /// The time of the last point as it is written; the first one in a zone of its own tells where
  /// the track was recorded.
  public void putTime(XmlText written) {
    putTime(written.millis());
    if (zone == null && size == 1) {
      zone = written.zone().orElse(null);
    }
  }

  /// Says in which zone the track was recorded.
  public void setZone(@Nullable ZoneOffset told) {
    zone = told;
  }

  /// The zone in which the times are written, null where they are in UTC or in none.
  public @Nullable ZoneOffset zone() {
    return zone;
  }

  /// The time of the last point, [TimeLine#MISSING] while it has none.
  public long lastMillis() {
    return millis[size - 1];
  }

  /// The values of a channel, to be put point by point.
  public Column column(ChannelKind kind) {
    return columns.computeIfAbsent(kind, _ -> new Column());
  }

  /// Gives every point its value of a channel, in order; the array belongs to the points from now
  /// on.
  public void set(ChannelKind kind, double[] values) {
    if (values.length != size) {
      throw new IllegalArgumentException(kind + ": " + values.length + " values");
    }
    column(kind).values = values;
  }

  /// Says that the cadence counts the steps of both feet, whatever its numbers look like.
  public void countSteps() {
    inSteps = true;
  }

  boolean isInSteps() {
    return inSteps;
  }

  public int size() {
    return size;
  }

  /// The channels that some point has a value of.
  public List<ChannelKind> kinds() {
    return columns.entrySet().stream()
        .filter(entry -> Arrays.stream(entry.getValue().values).anyMatch(v -> !Double.isNaN(v)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The values of a channel, one a point; all gaps for one that no point carries.
  public double[] copyOf(ChannelKind kind) {
    var column = columns.getOrDefault(kind, new Column());
    double[] copy = Arrays.copyOf(column.values, size);
    Arrays.fill(copy, Math.min(size, column.values.length), size, Double.NaN);
    return copy;
  }

  /// The time of each point, [TimeLine#MISSING] where it has none.
  public long[] copyMillis() {
    return Arrays.copyOf(millis, size);
  }

  /// The segments that hold points, in the order of the file.
  public List<Segment> segments() {
    var segments = new ArrayList<Segment>();
    for (int i = 0; i < segmentStarts.size(); i++) {
      int from = segmentStarts.get(i);
      int to = i + 1 < segmentStarts.size() ? segmentStarts.get(i + 1) : size;
      if (to > from) {
        segments.add(new Segment(from, to));
      }
    }
    return segments;
  }

  /// The points of some segments only, in the order given.
  public TrackPoints only(List<Segment> chosen) {
    if (chosen.equals(segments())) {
      return this;
    }
    var points = new TrackPoints();
    points.inSteps = inSteps;
    points.zone = zone;
    for (var segment : chosen) {
      points.startSegment();
      for (int i = segment.from(); i < segment.to(); i++) {
        points.startPoint();
        points.putTime(millis[i]);
        copyValues(i, points);
      }
    }
    return points;
  }

  private void copyValues(int point, TrackPoints into) {
    columns.forEach((kind, column) -> into.column(kind).put(column.value(point)));
  }
}
