package org.backstride.codec.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backstride.codec.TimeLine;
import org.backstride.codec.fit.wire.FitDefinition;
import org.backstride.codec.fit.wire.FitMessage;
import org.jspecify.annotations.Nullable;

/// The samples of one motion sensor in our units and in order of time. Its messages hold many of
/// them each: one time, how many milliseconds after it each was taken, and an array for each axis.
///
/// Memory: at most eight times the bytes of the messages.
final class FitSensorSamples {

  private static final int MILLIS = 0;
  private static final int TIME_OFFSETS = 1;
  private static final int COUNTS = 2;
  private static final int CALIBRATED = 5;
  private static final int COMPRESSED = 8;

  private final FitSensor sensor;
  private long[] millis;
  private double[][] axes;
  private int size;
  private int cut;
  private int uncalibrated;

  /// One message of the sensor and how to read its counts, null where nothing says so.
  private record Timed(FitMessage message, long at, @Nullable FitCalibration calibration) {

    private static Timed of(FitMessage message, @Nullable FitCalibration calibration) {
      long second = FitTime.millis(message.number(FitDefinition.TIMESTAMP));
      double millis = message.number(MILLIS);
      boolean whole = second == TimeLine.MISSING || Double.isNaN(millis);
      return new Timed(message, whole ? second : second + (long) millis, calibration);
    }
  }

  private FitSensorSamples(FitSensor sensor, int most) {
    this.sensor = sensor;
    millis = new long[most];
    axes = new double[FitSensor.AXES][most];
  }

  /// @param messages of a file in its order, those of other kinds among them
  static FitSensorSamples of(FitSensor sensor, List<FitMessage> messages) {
    var timed = timed(sensor, messages);
    int most =
        timed.stream().mapToInt(each -> (int) each.message().numbers(TIME_OFFSETS).count()).sum();
    var samples = new FitSensorSamples(sensor, most + timed.size());
    timed.forEach(samples::read);
    samples.trim();
    return samples;
  }

  int size() {
    return size;
  }

  long[] millis() {
    return millis;
  }

  /// The values of one axis in our units.
  double[] axis(int axis) {
    return axes[axis];
  }

  /// How many samples lack an axis or a time that does not fall.
  int cut() {
    return cut;
  }

  /// How many samples are counts that no calibration explains.
  int uncalibrated() {
    return uncalibrated;
  }

  /// Each message of the sensor with the calibration before it, or else the first there is.
  private static List<Timed> timed(FitSensor sensor, List<FitMessage> messages) {
    var calibration =
        messages.stream()
            .map(message -> calibration(sensor, message))
            .flatMap(Optional::stream)
            .findFirst();
    var timed = new ArrayList<Timed>();
    for (var message : messages) {
      var changed = calibration(sensor, message);
      calibration = changed.isPresent() ? changed : calibration;
      if (message.kind() == sensor.message()) {
        timed.add(Timed.of(message, calibration.orElse(null)));
      }
    }
    timed.sort(Comparator.comparingLong(Timed::at));
    return timed;
  }

  private static Optional<FitCalibration> calibration(FitSensor sensor, FitMessage message) {
    return FitCalibration.isOf(message, sensor) ? FitCalibration.of(message) : Optional.empty();
  }

  private void read(Timed timed) {
    var message = timed.message();
    double[] offsets = message.numbers(TIME_OFFSETS).toArray();
    if (offsets.length == 0) {
      offsets = new double[] {0};
    }
    if (hasAny(message, CALIBRATED)) {
      add(timed.at(), offsets, scaled(arrays(message, CALIBRATED), sensor.unit()));
    } else if (hasAny(message, COMPRESSED)) {
      add(timed.at(), offsets, scaled(arrays(message, COMPRESSED), sensor.compressedUnit()));
    } else if (timed.calibration() == null) {
      uncalibrated += (int) message.numbers(COUNTS).filter(count -> !Double.isNaN(count)).count();
    } else {
      add(timed.at(), offsets, calibrated(arrays(message, COUNTS), timed.calibration()));
    }
  }

  private static boolean hasAny(FitMessage message, int firstAxis) {
    return message.numbers(firstAxis).anyMatch(value -> !Double.isNaN(value));
  }

  /// The arrays of the three axes, those that are too short filled up with gaps.
  private static double[][] arrays(FitMessage message, int firstAxis) {
    double[][] arrays =
        IntStream.range(firstAxis, firstAxis + FitSensor.AXES)
            .mapToObj(field -> message.numbers(field).toArray())
            .toArray(double[][]::new);
    int longest = Arrays.stream(arrays).mapToInt(array -> array.length).max().orElse(0);
    for (int axis = 0; axis < arrays.length; axis++) {
      int length = arrays[axis].length;
      arrays[axis] = Arrays.copyOf(arrays[axis], longest);
      Arrays.fill(arrays[axis], length, longest, Double.NaN);
    }
    return arrays;
  }

  private static double[][] scaled(double[][] arrays, double unit) {
    for (double[] array : arrays) {
      Arrays.setAll(array, i -> array[i] * unit);
    }
    return arrays;
  }

  private double[][] calibrated(double[][] counts, FitCalibration calibration) {
    double[][] values = new double[FitSensor.AXES][counts[0].length];
    for (int i = 0; i < counts[0].length; i++) {
      boolean padding = Double.isNaN(counts[0][i] + counts[1][i] + counts[2][i]);
      for (int axis = 0; axis < FitSensor.AXES; axis++) {
        values[axis][i] =
            padding
                ? counts[axis][i]
                : sensor.unit() * calibration.value(axis, counts[0][i], counts[1][i], counts[2][i]);
      }
    }
    return values;
  }

  /// An array may end with places that hold nothing; a sample with some axes and without others, or
  /// without a time, is not one.
  private void add(long at, double[] offsets, double[][] values) {
    for (int i = 0; i < values[0].length; i++) {
      int sample = i;
      long there = Arrays.stream(values).filter(axis -> !Double.isNaN(axis[sample])).count();
      if (there == 0) {
        continue;
      }
      boolean timed = i < offsets.length && !Double.isNaN(offsets[i]) && at != TimeLine.MISSING;
      if (timed && there == FitSensor.AXES && !falls(at + (long) offsets[i])) {
        millis[size] = at + (long) offsets[i];
        for (int axis = 0; axis < FitSensor.AXES; axis++) {
          axes[axis][size] = values[axis][i];
        }
        size++;
      } else {
        cut++;
      }
    }
  }

  private boolean falls(long time) {
    return size > 0 && time < millis[size - 1];
  }

  private void trim() {
    millis = Arrays.copyOf(millis, size);
    for (int axis = 0; axis < FitSensor.AXES; axis++) {
      axes[axis] = Arrays.copyOf(axes[axis], size);
    }
  }
}
