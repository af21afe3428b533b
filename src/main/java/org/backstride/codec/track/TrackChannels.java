package org.backstride.codec.track;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backstride.codec.CadenceRule;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.TimeLine;
import org.backstride.codec.track.TrackPoints.Segment;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;

/// Turns the points of a track into channels, and works out what the file leaves out: distance from
/// positions, speed from distance, steps from strides.
final class TrackChannels {

  /// Speed is taken over at least this long, since positions jump from second to second.
  private static final long SPEED_WINDOW_MILLIS = 3_000;

  /// A speed says nothing about a longer time behind it.
  private static final long LONGEST_STEP_MILLIS = 60_000;

  /// Faster than anyone moves by own force: a jump of the positions.
  private static final double FASTEST = 25;

  private final TrackPoints points;
  private final TimeLine line;
  private final long[] millis;
  private final Map<ChannelKind, double[]> columns = new LinkedHashMap<>();
  private final List<Problem> problems;

  TrackChannels(TrackPoints points, TimeLine line, List<Problem> problems) {
    this.points = points;
    this.line = line;
    this.millis = line.copyMillis();
    this.problems = problems;
    points.kinds().forEach(kind -> columns.put(kind, points.copyOf(kind)));
    Plausible.clear(columns);
    if (!points.isInSteps()) {
      Plausible.clearEmptyBytes(columns.getOrDefault(ChannelKind.CADENCE, new double[0]));
    }
  }

  /// The channels on a time line that begins at an origin.
  Channels on(long origin, String sport) {
    addDistance();
    addSpeed();
    decideCadence(sport);
    var builder = Channels.builder(Arrays.stream(millis).map(time -> time - origin).toArray());
    int[] rows = line.copyRows();
    columns.forEach(
        (kind, values) -> {
          if (Arrays.stream(values).anyMatch(value -> !Double.isNaN(value))) {
            take(builder, kind, values, rows);
          }
        });
    return builder.build();
  }

  private static void take(
      Channels.Builder builder, ChannelKind kind, double[] values, int[] rows) {
    if (rows.length == values.length) {
      builder.adopt(kind, values);
    } else {
      builder.fill(kind, target -> pick(values, rows, target));
    }
  }

  private static void pick(double[] values, int[] rows, double[] target) {
    for (int i = 0; i < rows.length; i++) {
      target[i] = values[rows[i]];
    }
  }

  private void addDistance() {
    double[] latitude = columns.get(ChannelKind.LATITUDE);
    double[] longitude = columns.get(ChannelKind.LONGITUDE);
    if (columns.containsKey(ChannelKind.DISTANCE)) {
      return;
    }
    if (latitude == null || longitude == null) {
      addDistanceOfSpeed();
      return;
    }
    double[] distance = new double[points.size()];
    double covered = 0;
    for (var segment : points.segments()) {
      covered = addSegment(segment, new double[][] {latitude, longitude, distance}, covered);
    }
    columns.put(ChannelKind.DISTANCE, distance);
    problems.add(Problem.of(ProblemCode.DISTANCE_FROM_POSITIONS));
  }

  /// Adds up the distance inside a segment; between segments nobody knows.
  private static double addSegment(Segment segment, double[][] path, double before) {
    double covered = before;
    int last = -1;
    for (int i = segment.from(); i < segment.to(); i++) {
      if (!Double.isNaN(path[0][i]) && !Double.isNaN(path[1][i])) {
        covered +=
            last < 0 ? 0 : GreatCircle.metres(path[0][last], path[1][last], path[0][i], path[1][i]);
        last = i;
      }
      path[2][i] = covered;
    }
    return covered;
  }

  /// The way that a speed makes over time, as on a treadmill; over a longer gap nobody knows.
  private void addDistanceOfSpeed() {
    double[] speed = columns.get(ChannelKind.SPEED);
    boolean timed = millis.length > 0 && millis[millis.length - 1] > millis[0];
    if (speed == null || !timed) {
      return;
    }
    int[] rows = line.copyRows();
    double[] distance = new double[points.size()];
    Arrays.fill(distance, Double.NaN);
    double covered = 0;
    for (int i = 0; i < rows.length; i++) {
      long time = i == 0 ? 0 : millis[i] - millis[i - 1];
      double pace = i == 0 ? 0 : between(speed[rows[i - 1]], speed[rows[i]]);
      covered += time <= LONGEST_STEP_MILLIS && pace > 0 ? pace * time / 1000 : 0;
      distance[rows[i]] = covered;
    }
    if (covered > 0) {
      columns.put(ChannelKind.DISTANCE, distance);
      problems.add(Problem.of(ProblemCode.DISTANCE_FROM_SPEED));
    }
  }

  private static double between(double before, double now) {
    return Double.isNaN(before) ? now : Double.isNaN(now) ? before : (before + now) / 2;
  }

  private void addSpeed() {
    double[] distance = columns.get(ChannelKind.DISTANCE);
    boolean timed = millis.length > 0 && millis[millis.length - 1] > millis[0];
    if (columns.containsKey(ChannelKind.SPEED) || distance == null || !timed) {
      return;
    }
    int[] rows = line.copyRows();
    double[] speed = new double[points.size()];
    Arrays.fill(speed, Double.NaN);
    int back = 0;
    for (int i = 1; i < rows.length; i++) {
      while (back + 1 < i && millis[i] - millis[back + 1] >= SPEED_WINDOW_MILLIS) {
        back++;
      }
      double metres = distance[rows[i]] - distance[rows[back]];
      long time = millis[i] - millis[back];
      double metresPerSecond = metres * 1000 / Math.max(1, time);
      boolean possible = time > 0 && metres >= 0 && metresPerSecond <= FASTEST;
      speed[rows[i]] = possible ? metresPerSecond : Double.NaN;
    }
    columns.put(ChannelKind.SPEED, speed);
  }

  private void decideCadence(String sport) {
    double[] cadence = columns.get(ChannelKind.CADENCE);
    if (cadence == null || !CadenceRule.hasSteps(sport)) {
      return;
    }
    double typical = CadenceRule.typical(cadence);
    if (Double.isNaN(typical) || points.isInSteps()) {
      return;
    }
    double[] speed = columns.getOrDefault(ChannelKind.SPEED, new double[0]);
    int steps = CadenceRule.steps(cadence, speed);
    Arrays.setAll(cadence, i -> cadence[i] * steps);
    problems.add(
        Problem.of(
            steps == 2 ? ProblemCode.CADENCE_DOUBLED : ProblemCode.CADENCE_AS_STEPS, typical));
  }
}
