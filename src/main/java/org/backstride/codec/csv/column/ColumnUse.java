package org.backstride.codec.csv.column;

import java.util.Optional;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.motion.MotionSignal;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.jspecify.annotations.Nullable;

/// What one column is used for: its role, its unit, and for a motion sensor's axis which one.
///
/// @param placement where a motion sensor sat, null for any other role
/// @param axis the axis of a motion sensor, null for any other role
public record ColumnUse(
    ColumnRole role, ColumnUnit unit, @Nullable Placement placement, @Nullable Axis axis) {

  public static final ColumnUse IGNORED = of(ColumnRole.IGNORED, ColumnUnit.AS_WRITTEN);
  public static final ColumnUse KEPT = of(ColumnRole.KEPT, ColumnUnit.AS_WRITTEN);

  public ColumnUse {
    if (role != ColumnRole.IGNORED && !role.units().contains(unit)) {
      throw new IllegalArgumentException(role + " cannot be written in " + unit);
    }
    if (role.motion().isPresent() != (placement != null && axis != null)) {
      throw new IllegalArgumentException(role + " on " + placement + " along " + axis);
    }
  }

  /// A column of a role that is no motion sensor's.
  public static ColumnUse of(ColumnRole role, ColumnUnit unit) {
    return new ColumnUse(role, unit, null, null);
  }

  /// An axis of a motion sensor.
  public static ColumnUse motion(ColumnRole role, ColumnUnit unit, Placement where, Axis axis) {
    return new ColumnUse(role, unit, where, axis);
  }

  /// The same in another unit of the role.
  public ColumnUse in(ColumnUnit changed) {
    return new ColumnUse(role, changed, placement, axis);
  }

  /// Another role with its usual unit; the unit stays where that role has it too.
  public ColumnUse as(ColumnRole changed) {
    if (changed == ColumnRole.IGNORED) {
      return IGNORED;
    }
    var kept = changed.units().contains(unit) ? unit : changed.units().getFirst();
    return changed.motion().isEmpty()
        ? of(changed, kept)
        : motion(
            changed,
            kept,
            placement == null ? Placement.UNSAID : placement,
            axis == null ? Axis.X : axis);
  }

  /// The channel that the column becomes, empty for one that is none.
  ///
  /// @param title the column's own, for a channel that is kept under it
  public Optional<ChannelKind> channel(String title, String writtenUnit) {
    if (role == ColumnRole.KEPT) {
      return title.isBlank()
          ? Optional.empty()
          : Optional.of(ChannelKind.developer(title, writtenUnit));
    }
    return placement != null && axis != null
        ? role.motion().map(quantity -> new MotionSignal(placement, quantity, axis).kind())
        : role.kind();
  }

  /// Whether the written numbers are those of the channel.
  public boolean isAsWritten() {
    return channelValue(1) == 1 && channelValue(2) == 2 && channelValue(0) == 0;
  }

  /// A written number in the unit of the channel.
  public double channelValue(double written) {
    return role.channelValue(unit.base(written));
  }
}
