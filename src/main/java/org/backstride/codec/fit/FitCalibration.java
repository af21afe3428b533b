package org.backstride.codec.fit;

import java.util.Arrays;
import java.util.Optional;
import org.backstride.codec.fit.wire.FitMessage;

/// How the counts of a motion sensor become the profile's units: less the level shift and the
/// offset of the axis, times the factor over the divisor, turned by the orientation matrix (FIT
/// profile, `three_d_sensor_calibration`).
final class FitCalibration {

  /// The number of its message.
  static final int MESSAGE = 167;

  private static final int SENSOR_TYPE = 0;
  private static final int FACTOR = 1;
  private static final int DIVISOR = 2;
  private static final int LEVEL_SHIFT = 3;
  private static final int OFFSETS = 4;
  private static final int ORIENTATION = 5;

  /// What stands for 1 in the orientation matrix.
  private static final double ORIENTATION_SCALE = 65_535;

  private final double gain;
  private final double[] zeros;
  private final double[] rows;

  private FitCalibration(double gain, double[] zeros, double[] rows) {
    this.gain = gain;
    this.zeros = zeros;
    this.rows = rows;
  }

  /// Whether a message is a calibration of a sensor.
  static boolean isOf(FitMessage message, FitSensor sensor) {
    return message.kind() == MESSAGE && message.code(SENSOR_TYPE, -1) == sensor.type();
  }

  /// Empty where the message lacks the factor or the divisor, without which a count means nothing.
  /// Without level shift, offsets or a whole matrix there is nothing to take off or to turn.
  static Optional<FitCalibration> of(FitMessage message) {
    double gain = message.number(FACTOR) / message.number(DIVISOR);
    if (!Double.isFinite(gain) || gain == 0) {
      return Optional.empty();
    }
    double shift = orZero(message.number(LEVEL_SHIFT));
    double[] zeros = Arrays.copyOf(message.numbers(OFFSETS).toArray(), FitSensor.AXES);
    Arrays.setAll(zeros, axis -> shift + orZero(zeros[axis]));
    double[] matrix = message.numbers(ORIENTATION).map(n -> n / ORIENTATION_SCALE).toArray();
    boolean whole =
        matrix.length == FitSensor.AXES * FitSensor.AXES
            && Arrays.stream(matrix).noneMatch(Double::isNaN);
    return Optional.of(
        new FitCalibration(gain, zeros, whole ? matrix : new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}));
  }

  /// One axis of a sample in the profile's units.
  ///
  /// @param counts as the sensor wrote them, one an axis
  double value(int axis, double... counts) {
    double sum = 0;
    for (int from = 0; from < FitSensor.AXES; from++) {
      double share = rows[FitSensor.AXES * axis + from];
      sum += share == 0 ? 0 : share * gain * (counts[from] - zeros[from]);
    }
    return sum;
  }

  private static double orZero(double value) {
    return Double.isNaN(value) ? 0 : value;
  }
}
