package org.backstride.ui.recording.model;

import java.util.Locale;
import java.util.Set;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.motion.MotionSignal;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Tone;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.UnitSystem;

/// The names, units and values of channels and intervals as the user reads them. Values come in as
/// recorded and go out in the user's units.
///
/// @param messages the user's language
/// @param formats the user's numbers and units
public record Readings(Messages messages, Formats formats) {

  private static final Set<ChannelKind> NAMED =
      Set.of(
          ChannelKind.DISTANCE,
          ChannelKind.SPEED,
          ChannelKind.CADENCE,
          ChannelKind.HEART_RATE,
          ChannelKind.ALTITUDE,
          ChannelKind.GRADE,
          ChannelKind.LATITUDE,
          ChannelKind.LONGITUDE,
          ChannelKind.HEADING,
          ChannelKind.POWER,
          ChannelKind.TEMPERATURE,
          ChannelKind.STANCE_TIME,
          ChannelKind.VERTICAL_OSCILLATION,
          ChannelKind.STEP_LENGTH,
          ChannelKind.BEAT_INTERVAL);

  /// What a channel is called: "Heart rate", "Left foot, acceleration x"; a channel that we have no
  /// word for goes by its own name.
  public String name(ChannelKind kind) {
    var motion = MotionSignal.of(kind);
    if (motion.isPresent()) {
      return motionName(motion.get());
    }
    return NAMED.contains(kind) ? messages.text("recording.channel." + kind.code()) : kind.name();
  }

  private String motionName(MotionSignal signal) {
    return messages.text(
        signal.placement() == Placement.UNSAID ? "recording.motion.unsaid" : "recording.motion",
        messages.text("recording.placement." + code(signal.placement())),
        messages.text("recording.quantity." + code(signal.quantity())),
        code(signal.axis()));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String unit(ChannelKind kind) {
    if (kind.equals(ChannelKind.SPEED)) {
      return formats.speedUnit();
    }
    if (kind.equals(ChannelKind.ALTITUDE)) {
      return formats.altitudeUnit();
    }
    if (kind.equals(ChannelKind.HEART_RATE) || kind.equals(ChannelKind.CADENCE)) {
      return messages.text("recording.unit." + kind.code());
    }
    return kind.unit();
  }

  /// How many of the user's units one recorded unit is.
  public double factor(ChannelKind kind) {
    if (kind.equals(ChannelKind.SPEED)) {
      return formats.speedIn(1);
    }
    return kind.equals(ChannelKind.ALTITUDE) ? formats.altitudeIn(1) : 1;
  }

  /// A value without its unit.
  public String value(ChannelKind kind, double recorded) {
    return formats.number(recorded * factor(kind), decimals(kind));
  }

  /// A value at a tick of the axis, with a decimal only where it is no whole number.
  public String tick(ChannelKind kind, double recorded) {
    double shown = recorded * factor(kind);
    boolean whole = Math.abs(shown - Math.rint(shown)) < 1e-6;
    return formats.number(shown, whole ? 0 : 1);
  }

  /// A value with its unit.
  public String reading(ChannelKind kind, double recorded) {
    return Double.isNaN(recorded) ? Formats.UNKNOWN : value(kind, recorded) + " " + unit(kind);
  }

  /// The unit of [#shortDistance].
  public String shortUnit() {
    return formats.units() == UnitSystem.METRIC ? "m" : "yd";
  }

  /// A distance in metres or yards, without the unit.
  public String shortDistance(double metres) {
    double unit = formats.units() == UnitSystem.METRIC ? 1 : DistanceUnit.YARDS.metres();
    return formats.number(metres / unit, 0);
  }

  /// A value with its sign, for grades and differences.
  public String signed(double value, int decimals) {
    String number = formats.number(Math.abs(value), decimals);
    if (Double.isNaN(value)) {
      return number;
    }
    boolean zero = Math.abs(value) < 0.5 * Math.pow(10, -decimals);
    return (zero ? "±" : value < 0 ? "−" : "+") + number;
  }

  /// A time or a distance at a place of the axis.
  public String position(AxisKind axis, double position) {
    return axis == AxisKind.TIME ? formats.clock(position) : formats.distance(position);
  }

  /// The word of a direction: "Backward".
  public String direction(DirectionLabel direction) {
    return messages.text("recording.direction." + direction.name().toLowerCase(Locale.ROOT));
  }

  /// Where a label comes from: "plan", "hand", "lap", or how sure the detection is.
  public String source(Interval interval) {
    return switch (interval.source()) {
      case DETECTED -> formats.percent(interval.confidence());
      case LAP -> messages.text("recording.source.lap");
      case PLANNED -> messages.text("recording.source.plan");
      case HAND -> messages.text("recording.source.hand");
    };
  }

  /// Whether a person should look at the label: detected and not sure, or not labelled at all.
  public static boolean isDoubtful(Interval interval) {
    return switch (interval.source()) {
      case DETECTED, PLANNED -> interval.confidence() < 0.75;
      case LAP, HAND -> false;
    };
  }

  public int decimals(ChannelKind kind) {
    return kind.equals(ChannelKind.SPEED) || kind.equals(ChannelKind.GRADE) ? 1 : 0;
  }

  /// The colour of a channel's trace.
  public static Tone tone(ChannelKind kind) {
    if (kind.equals(ChannelKind.HEART_RATE)) {
      return Tone.HEART;
    }
    if (kind.equals(ChannelKind.SPEED)) {
      return Tone.SPEED;
    }
    if (kind.equals(ChannelKind.CADENCE)) {
      return Tone.CADENCE;
    }
    if (kind.equals(ChannelKind.ALTITUDE) || kind.equals(ChannelKind.GRADE)) {
      return Tone.ALTITUDE;
    }
    return kind.equals(ChannelKind.POWER) ? Tone.POWER : Tone.TEXT;
  }
}
