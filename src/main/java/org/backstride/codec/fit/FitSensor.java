package org.backstride.codec.fit;

import java.util.List;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.motion.MotionSignal;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.recording.motion.MotionSignal.Quantity;

/// A motion sensor with three axes, as the FIT profile numbers it: acceleration in units of
/// standard gravity, angular rate in degrees a second. No file says where on the body it sat.
enum FitSensor {
  ACCELEROMETER(165, 0, Quantity.ACCELERATION, 9.80665),
  GYROSCOPE(164, 1, Quantity.ANGULAR_RATE, 1);

  static final int AXES = 3;

  private static final List<Axis> DIRECTIONS = List.of(Axis.X, Axis.Y, Axis.Z);
  private static final double MILLI = 1000;

  private final int message;
  private final int type;
  private final Quantity quantity;
  private final double unit;

  FitSensor(int message, int type, Quantity quantity, double unit) {
    this.message = message;
    this.type = type;
    this.quantity = quantity;
    this.unit = unit;
  }

  /// The number of the messages that carry its samples.
  int message() {
    return message;
  }

  /// Its number in a calibration.
  int type() {
    return type;
  }

  /// What one of the profile's units is in ours.
  double unit() {
    return unit;
  }

  /// What a count of the compressed calibrated form is in ours.
  double compressedUnit() {
    return unit / MILLI;
  }

  /// The channel of one axis.
  ChannelKind channel(int axis) {
    return new MotionSignal(Placement.UNSAID, quantity, DIRECTIONS.get(axis)).kind();
  }
}
