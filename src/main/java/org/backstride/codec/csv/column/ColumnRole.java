package org.backstride.codec.csv.column;

import java.util.List;
import java.util.Optional;
import org.backstride.codec.csv.column.ColumnUnit.Measured;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.motion.MotionSignal.Quantity;
import org.jspecify.annotations.Nullable;

/// What a column is to a recording.
public enum ColumnRole {
  /// Left out.
  IGNORED(null, 1),
  /// Kept as a channel under its own title.
  KEPT(null, 1, Measured.ANYTHING),

  /// When each row was measured.
  TIME(null, 1, Measured.TIME),
  /// The day, where the time stands in a column of its own.
  DATE(null, 1, Measured.TIME),
  /// The running number of the row, for sensors of a known rate.
  SAMPLE_NUMBER(null, 1, Measured.COUNT),
  /// The time without pauses.
  ACTIVE_TIME(null, 1, Measured.TIME),
  /// A lap begins where it changes.
  LAP(null, 1, Measured.ANYTHING),

  DISTANCE(ChannelKind.DISTANCE, 1, Measured.LENGTH),
  SPEED(ChannelKind.SPEED, 1, Measured.SPEED, Measured.PACE),
  CADENCE(ChannelKind.CADENCE, 1, Measured.RATE),
  HEART_RATE(ChannelKind.HEART_RATE, 1, Measured.HEART_RATE),
  /// From one heart beat to the next, a row a beat.
  BEAT_INTERVAL(ChannelKind.BEAT_INTERVAL, 1_000, Measured.TIME),
  ALTITUDE(ChannelKind.ALTITUDE, 1, Measured.LENGTH),
  GRADE(ChannelKind.GRADE, 1, Measured.SHARE),
  LATITUDE(ChannelKind.LATITUDE, 1, Measured.ANGLE),
  LONGITUDE(ChannelKind.LONGITUDE, 1, Measured.ANGLE),
  POWER(ChannelKind.POWER, 1, Measured.POWER),
  TEMPERATURE(ChannelKind.TEMPERATURE, 1, Measured.TEMPERATURE),
  STANCE_TIME(ChannelKind.STANCE_TIME, 1_000, Measured.TIME),
  VERTICAL_OSCILLATION(ChannelKind.VERTICAL_OSCILLATION, 1_000, Measured.LENGTH),
  VERTICAL_RATIO(ChannelKind.VERTICAL_RATIO, 1, Measured.SHARE),
  STANCE_BALANCE(ChannelKind.STANCE_BALANCE, 1, Measured.SHARE),
  STEP_LENGTH(ChannelKind.STEP_LENGTH, 1_000, Measured.LENGTH),
  /// From one contact of a foot to its next: two steps.
  STRIDE_LENGTH(ChannelKind.STEP_LENGTH, 500, Measured.LENGTH),

  ACCELERATION(null, 1, Measured.ACCELERATION),
  ANGULAR_RATE(null, 1, Measured.ANGULAR_RATE);

  private final @Nullable ChannelKind kind;
  private final double perBaseUnit;
  private final List<Measured> measures;

  ColumnRole(@Nullable ChannelKind kind, double perBaseUnit, Measured... measures) {
    this.kind = kind;
    this.perBaseUnit = perBaseUnit;
    this.measures = List.of(measures);
  }

  /// The units that its column may be written in, the usual one first; empty for [#IGNORED].
  public List<ColumnUnit> units() {
    return ColumnUnit.of(measures.toArray(Measured[]::new));
  }

  /// The channel that it becomes, empty for what has none or needs to know its axis or title.
  public Optional<ChannelKind> kind() {
    return Optional.ofNullable(kind);
  }

  /// Which signal of a motion sensor it is an axis of, empty for anything else.
  public Optional<Quantity> motion() {
    return switch (this) {
      case ACCELERATION -> Optional.of(Quantity.ACCELERATION);
      case ANGULAR_RATE -> Optional.of(Quantity.ANGULAR_RATE);
      default -> Optional.empty();
    };
  }

  /// A value of the unit's base unit in the unit of the channel.
  double channelValue(double base) {
    return base * perBaseUnit;
  }
}
