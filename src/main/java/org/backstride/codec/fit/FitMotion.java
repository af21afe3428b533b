package org.backstride.codec.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.backstride.codec.Interpolation;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.fit.wire.FitMessage;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Statistics;

/// What the motion sensors of one file measured: acceleration and angular rate on one time line,
/// that of the accelerometer where there is one.
final class FitMotion {

  static final FitMotion NONE = new FitMotion(new long[0], Map.of(), List.of());

  /// The messages it is read from.
  static final Set<Integer> MESSAGES =
      Set.of(
          FitSensor.ACCELEROMETER.message(), FitSensor.GYROSCOPE.message(), FitCalibration.MESSAGE);

  /// Samples further apart say nothing of what was between them.
  private static final long LONGEST_STEP_MILLIS = 500;

  /// How long the last record stands for itself.
  private static final long LAST_HOLD_MILLIS = 1_000;

  private final long[] millis;
  private final Map<ChannelKind, double[]> columns;
  private final List<Problem> problems;

  private FitMotion(long[] millis, Map<ChannelKind, double[]> columns, List<Problem> problems) {
    this.millis = millis;
    this.columns = columns;
    this.problems = List.copyOf(problems);
  }

  /// @param all the messages of a file in its order, those of other kinds among them
  static FitMotion of(List<FitMessage> all) {
    var messages = all.stream().filter(message -> MESSAGES.contains(message.kind())).toList();
    var accelerometer = FitSensorSamples.of(FitSensor.ACCELEROMETER, messages);
    var gyroscope = FitSensorSamples.of(FitSensor.GYROSCOPE, messages);
    boolean accelerated = accelerometer.size() > 0;
    long[] millis = accelerated ? accelerometer.millis() : gyroscope.millis();
    var columns = new LinkedHashMap<ChannelKind, double[]>();
    put(columns, FitSensor.ACCELEROMETER, accelerometer, millis);
    put(columns, FitSensor.GYROSCOPE, gyroscope, millis);
    var problems = new ArrayList<Problem>();
    int cut = accelerometer.cut() + gyroscope.cut() + (accelerated ? beyond(millis, gyroscope) : 0);
    int uncalibrated = accelerometer.uncalibrated() + gyroscope.uncalibrated();
    if (cut > 0) {
      problems.add(Problem.of(ProblemCode.FIT_MOTION_CUT, cut));
    }
    if (uncalibrated > 0) {
      problems.add(Problem.of(ProblemCode.FIT_MOTION_UNCALIBRATED, uncalibrated));
    }
    return new FitMotion(millis, columns, problems);
  }

  int size() {
    return millis.length;
  }

  boolean isEmpty() {
    return millis.length == 0;
  }

  long first() {
    return millis[0];
  }

  long last() {
    return millis[millis.length - 1];
  }

  List<Problem> problems() {
    return problems;
  }

  /// How many numbers it takes to put it among records: its own columns, and all of both.
  ///
  /// @param kinds the channels of the records
  long cells(int kinds, int records) {
    long own = columns.size() + 1L;
    return isEmpty() ? 0 : own * size() + (kinds + own + 1) * (records + (long) size());
  }

  /// How many samples were taken before a time.
  int before(long time) {
    int low = 0;
    int high = millis.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (millis[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Records with the motion of a session among them. At the instants of the sensors the values of
  /// a record stand until the next one, as long as in [Statistics], so that every mean stays what
  /// it was; at the instants of records the sensors have gaps.
  ///
  /// @param zero the time that counts as zero
  /// @param from the first sample of the session
  /// @param to the first sample after it
  Channels onto(Channels records, long zero, int from, int to) {
    if (from >= to) {
      return records;
    }
    var rows = new Rows(records, zero, from, to);
    var builder = Channels.builderAdopting(rows.times());
    for (var kind : records.kinds()) {
      var values = records.valuesOf(kind);
      builder.fill(kind, column -> rows.fill(column, rows.record, values));
    }
    columns.forEach(
        (kind, values) ->
            builder.fill(kind, column -> rows.fill(column, rows.motion, i -> values[i])));
    return builder.build();
  }

  private static void put(
      Map<ChannelKind, double[]> columns,
      FitSensor sensor,
      FitSensorSamples samples,
      long[] millis) {
    for (int axis = 0; axis < FitSensor.AXES && samples.size() > 0; axis++) {
      double[] values = samples.axis(axis);
      boolean own = Arrays.equals(samples.millis(), millis);
      columns.put(
          sensor.channel(axis),
          own ? values : Interpolation.at(millis, samples.millis(), values, LONGEST_STEP_MILLIS));
    }
  }

  /// How many samples of a sensor lie so far before or after some times that none of them is near.
  private static int beyond(long[] millis, FitSensorSamples samples) {
    long from = millis[0] - LONGEST_STEP_MILLIS;
    long to = millis[millis.length - 1] + LONGEST_STEP_MILLIS;
    return (int) Arrays.stream(samples.millis()).filter(time -> time < from || time > to).count();
  }

  /// Which record and which sample of the sensors stands in each row, -1 for none.
  private final class Rows {

    private final long[] times;
    private final int[] record;
    private final int[] motion;
    private int size;

    Rows(Channels records, long zero, int from, int to) {
      int most = records.size() + to - from;
      times = new long[most];
      record = new int[most];
      motion = new int[most];
      int next = 0;
      int sample = from;
      while (next < records.size() || sample < to) {
        long moved = sample < to ? Math.max(0, millis[sample] - zero) : Long.MAX_VALUE;
        if (next < records.size() && records.elapsedMillis(next) <= moved) {
          long time = records.elapsedMillis(next);
          add(time, next++, time == moved ? sample++ : -1);
        } else {
          add(moved, held(records, next - 1, moved), sample++);
        }
      }
    }

    long[] times() {
      return Arrays.copyOf(times, size);
    }

    void fill(double[] column, int[] from, IntToDoubleFunction values) {
      for (int i = 0; i < size; i++) {
        column[i] = from[i] < 0 ? Double.NaN : values.applyAsDouble(from[i]);
      }
    }

    private void add(long time, int row, int sample) {
      times[size] = time;
      record[size] = row;
      motion[size] = sample;
      size++;
    }

    private static int held(Channels records, int before, long time) {
      if (before < 0) {
        return -1;
      }
      boolean isLast = before == records.size() - 1;
      long longest = isLast ? LAST_HOLD_MILLIS : Statistics.LONGEST_HOLD_MILLIS;
      return time - records.elapsedMillis(before) < longest ? before : -1;
    }
  }
}
