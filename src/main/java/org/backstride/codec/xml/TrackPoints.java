package org.backstride.codec.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backstride.codec.TimeLine;
import org.backstride.recording.ChannelKind;
import org.jspecify.annotations.Nullable;

/// The points of a track as they are read, in segments without a break. A column takes memory from
/// its first value on.
public final class TrackPoints {

  private static final int FIRST_ROOM = 256;

  private final Map<Column, double[]> columns = new EnumMap<>(Column.class);
  private final List<Integer> segmentStarts = new ArrayList<>();
  private long[] millis = new long[FIRST_ROOM];
  private int size;

  /// What a point may carry.
  public enum Column {
    LATITUDE,
    LONGITUDE,
    ALTITUDE,
    DISTANCE,
    SPEED,
    HEART_RATE,
    CADENCE,
    POWER,
    TEMPERATURE;

    /// The channel it becomes.
    public ChannelKind kind() {
      return switch (this) {
        case LATITUDE -> ChannelKind.LATITUDE;
        case LONGITUDE -> ChannelKind.LONGITUDE;
        case ALTITUDE -> ChannelKind.ALTITUDE;
        case DISTANCE -> ChannelKind.DISTANCE;
        case SPEED -> ChannelKind.SPEED;
        case HEART_RATE -> ChannelKind.HEART_RATE;
        case CADENCE -> ChannelKind.CADENCE;
        case POWER -> ChannelKind.POWER;
        case TEMPERATURE -> ChannelKind.TEMPERATURE;
      };
    }
  }

  /// Points without a break, from one up to but not including another.
  public record Segment(int from, int to) {}

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
    columns.values().stream()
        .filter(column -> column.length > size)
        .forEach(column -> column[size] = Double.NaN);
  }

  /// The time of the last point.
  public void putTime(long time) {
    millis[size - 1] = time;
  }

  /// The time of the last point, [TimeLine#MISSING] while it has none.
  public long lastMillis() {
    return millis[size - 1];
  }

  /// A value of the last point.
  public void put(Column column, double value) {
    double[] values = columns.get(column);
    if (values == null || values.length < size) {
      values = grown(values);
      columns.put(column, values);
    }
    values[size - 1] = value;
  }

  public int size() {
    return size;
  }

  public boolean has(Column column) {
    return columns.containsKey(column);
  }

  /// The values of a column, one a point; all gaps for one that no point carries.
  public double[] copyOf(Column column) {
    double[] values = columns.getOrDefault(column, new double[0]);
    double[] copy = Arrays.copyOf(values, size);
    Arrays.fill(copy, Math.min(size, values.length), size, Double.NaN);
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
    for (var column : columns.entrySet()) {
      if (point < column.getValue().length && !Double.isNaN(column.getValue()[point])) {
        into.put(column.getKey(), column.getValue()[point]);
      }
    }
  }

  private double[] grown(double @Nullable [] values) {
    int used = values == null ? 0 : values.length;
    double[] larger =
        values == null ? new double[millis.length] : Arrays.copyOf(values, millis.length);
    Arrays.fill(larger, used, larger.length, Double.NaN);
    return larger;
  }
}
