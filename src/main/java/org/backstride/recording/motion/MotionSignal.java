package org.backstride.recording.motion;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.recording.ChannelKind;

/// One axis of a motion sensor worn on the body, which is one channel of a recording.
///
/// The axes are the sensor's own, as its file names them: which of them points forward depends on
/// how it was mounted.
public record MotionSignal(Placement placement, Quantity quantity, Axis axis) {

  /// Where the sensor sat: `UNSAID` where nobody said so, without a side where only that is open.
  public enum Placement {
    UNSAID,
    FOOT,
    LEFT_FOOT,
    RIGHT_FOOT,
    SHANK,
    LEFT_SHANK,
    RIGHT_SHANK,
    THIGH,
    LEFT_THIGH,
    RIGHT_THIGH,
    WAIST,
    CHEST
  }

  /// What it measured.
  public enum Quantity {
    /// With gravity, unless the sensor took it away.
    ACCELERATION("m/s²"),
    ANGULAR_RATE("deg/s");

    private final String unit;

    Quantity(String unit) {
      this.unit = unit;
    }
  }

  /// Along or around which axis of the sensor.
  public enum Axis {
    X,
    Y,
    Z
  }

  /// The channel that holds it, such as `left-foot.acceleration-x` or `acceleration-x`.
  public ChannelKind kind() {
    String place = placement == Placement.UNSAID ? "" : code(placement) + ".";
    return new ChannelKind(place + code(quantity) + "-" + code(axis), quantity.unit);
  }

  /// The signal that a channel holds, empty for a channel of something else.
  public static Optional<MotionSignal> of(ChannelKind kind) {
    return all().filter(signal -> signal.kind().equals(kind)).findFirst();
  }

  /// Every signal there can be.
  public static Stream<MotionSignal> all() {
    return Stream.of(Placement.values())
        .flatMap(
            placement ->
                Stream.of(Quantity.values())
                    .flatMap(
                        quantity ->
                            Stream.of(Axis.values())
                                .map(axis -> new MotionSignal(placement, quantity, axis))));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
