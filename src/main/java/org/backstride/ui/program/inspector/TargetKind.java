package org.backstride.ui.program.inspector;

import java.util.Optional;
import org.backstride.program.Range;
import org.backstride.program.Target;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.Target.ZoneKind;
import org.backstride.text.Formats;
import org.backstride.ui.program.control.Typed;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.SpeedUnit;
import org.backstride.unit.UnitSystem;

/// The kinds of target, and how each is typed.
enum TargetKind {
  FREE,
  SPEED,
  PACE,
  PERCENT,
  PERCENT_EFFORT,
  EFFORT,
  HEART_BPM,
  HEART_MAX,
  HEART_RESERVE,
  HEART_THRESHOLD,
  ZONE,
  PACE_ZONE,
  CADENCE;

  static TargetKind of(Target target) {
    return switch (target) {
      case Target.Free _ -> FREE;
      case Target.AtSpeed _ -> SPEED;
      case Target.AtPace _ -> PACE;
      case Target.AtPercent _ -> PERCENT;
      case Target.AtPercentEffort _ -> PERCENT_EFFORT;
      case Target.AtEffort _ -> EFFORT;
      case Target.AtCadence _ -> CADENCE;
      case Target.AtZone(int _, int _, ZoneKind kind) -> kind == ZoneKind.PACE ? PACE_ZONE : ZONE;
      case Target.AtHeartRate(Range _, HeartRateUnit unit) ->
          switch (unit) {
            case BEATS_PER_MINUTE -> HEART_BPM;
            case PERCENT_OF_MAXIMUM -> HEART_MAX;
            case PERCENT_OF_RESERVE -> HEART_RESERVE;
            case PERCENT_OF_THRESHOLD -> HEART_THRESHOLD;
          };
    };
  }

  /// What a step gets when it is changed to this kind.
  Target start(Formats formats) {
    boolean metric = formats.units() == UnitSystem.METRIC;
    return switch (this) {
      case FREE -> new Target.Free();
      case SPEED ->
          metric
              ? new Target.AtSpeed(Range.of("2.0", "2.5"), SpeedUnit.KILOMETRES_PER_HOUR)
              : new Target.AtSpeed(Range.of("1.2", "1.6"), SpeedUnit.MILES_PER_HOUR);
      case PACE ->
          new Target.AtPace(900, 780, metric ? DistanceUnit.KILOMETRES : DistanceUnit.MILES);
      case PERCENT -> new Target.AtPercent(Range.of("60", "75"));
      case PERCENT_EFFORT -> new Target.AtPercentEffort(Range.of("40", "55"));
      case EFFORT -> new Target.AtEffort(Range.of("3", "4"));
      case HEART_BPM ->
          new Target.AtHeartRate(Range.of("110", "125"), HeartRateUnit.BEATS_PER_MINUTE);
      case HEART_MAX ->
          new Target.AtHeartRate(Range.of("60", "75"), HeartRateUnit.PERCENT_OF_MAXIMUM);
      case HEART_RESERVE ->
          new Target.AtHeartRate(Range.of("40", "60"), HeartRateUnit.PERCENT_OF_RESERVE);
      case HEART_THRESHOLD ->
          new Target.AtHeartRate(Range.of("75", "85"), HeartRateUnit.PERCENT_OF_THRESHOLD);
      case ZONE -> new Target.AtZone(2, 2, ZoneKind.HEART_RATE);
      case PACE_ZONE -> new Target.AtZone(2, 2, ZoneKind.PACE);
      case CADENCE -> new Target.AtCadence(Range.of("100", "110"));
    };
  }

  /// The numbers as they stand in the field.
  static String text(Target target, StepWords words) {
    String whole = words.target(target, "–");
    return switch (target) {
      case Target.Free _ -> "";
      case Target.AtPace _, Target.AtSpeed _, Target.AtPercent _ ->
          whole.substring(0, whole.lastIndexOf(' ')).strip();
      case Target.AtPercentEffort(Range range) -> range(range, words);
      case Target.AtHeartRate(Range range, HeartRateUnit _) -> range(range, words);
      case Target.AtEffort(Range range) -> range(range, words);
      case Target.AtCadence(Range range) -> range(range, words);
      case Target.AtZone(int from, int to, ZoneKind _) ->
          from == to ? Integer.toString(from) : from + "–" + to;
    };
  }

  static String unit(Target target) {
    return switch (target) {
      case Target.Free _ -> "";
      case Target.AtSpeed(Range _, SpeedUnit unit) -> StepWords.unit(unit);
      case Target.AtPace(int _, int _, DistanceUnit per) -> "/" + StepWords.unit(per);
      case Target.AtPercent _, Target.AtPercentEffort _ -> "%";
      case Target.AtHeartRate(Range _, HeartRateUnit unit) ->
          unit == HeartRateUnit.BEATS_PER_MINUTE ? "bpm" : "%";
      case Target.AtZone _ -> "Z";
      case Target.AtEffort _ -> "/ 10";
      case Target.AtCadence _ -> "spm";
    };
  }

  /// What was typed, as the same kind of target.
  static Optional<Target> read(Target before, String text) {
    try {
      return switch (before) {
        case Target.Free _ -> Optional.empty();
        case Target.AtPace(int _, int _, DistanceUnit per) ->
            Typed.clocks(text).map(ends -> new Target.AtPace(ends[0], ends[1], per));
        case Target.AtSpeed(Range _, SpeedUnit unit) ->
            Typed.range(text).map(range -> new Target.AtSpeed(range, unit));
        case Target.AtPercent _ -> Typed.range(text).map(Target.AtPercent::new);
        case Target.AtPercentEffort _ -> Typed.range(text).map(Target.AtPercentEffort::new);
        case Target.AtHeartRate(Range _, HeartRateUnit unit) ->
            Typed.range(text).map(range -> new Target.AtHeartRate(range, unit));
        case Target.AtZone(int _, int _, ZoneKind kind) ->
            Typed.range(text)
                .map(
                    range ->
                        new Target.AtZone(
                            range.from().intValueExact(), range.to().intValueExact(), kind));
        case Target.AtEffort _ -> Typed.range(text).map(Target.AtEffort::new);
        case Target.AtCadence _ -> Typed.range(text).map(Target.AtCadence::new);
      };
    } catch (IllegalArgumentException | ArithmeticException _) {
      // The value lies beyond what the target's record allows, or a zone is not whole.
      return Optional.empty();
    }
  }

  private static String range(Range range, StepWords words) {
    return range.from().compareTo(range.to()) == 0
        ? words.number(range.from())
        : words.number(range.from()) + "–" + words.number(range.to());
  }
}
