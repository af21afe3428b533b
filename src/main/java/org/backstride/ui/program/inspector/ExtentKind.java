package org.backstride.ui.program.inspector;

import java.math.BigDecimal;
import java.util.Optional;
import org.backstride.program.Extent;
import org.backstride.text.Formats;
import org.backstride.ui.kit.number.TypedNumber;
import org.backstride.ui.program.control.Typed;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.DistanceUnit;

/// The kinds of extent, and how each is typed.
enum ExtentKind {
  TIME,
  DISTANCE,
  STEPS,
  REPS,
  LAP,
  HEART_BELOW,
  HEART_ABOVE;

  static ExtentKind of(Extent extent) {
    return switch (extent) {
      case Extent.ForTime _ -> TIME;
      case Extent.ForDistance _ -> DISTANCE;
      case Extent.ForSteps _ -> STEPS;
      case Extent.ForReps _ -> REPS;
      case Extent.UntilLap _ -> LAP;
      case Extent.UntilHeartRate(Extent.Side side, int _) ->
          side == Extent.Side.BELOW ? HEART_BELOW : HEART_ABOVE;
    };
  }

  /// What a step gets when it is changed to this kind.
  Extent start() {
    return switch (this) {
      case TIME -> new Extent.ForTime(60);
      case DISTANCE -> new Extent.ForDistance(new BigDecimal(50), DistanceUnit.METRES);
      case STEPS -> new Extent.ForSteps(20);
      case REPS -> new Extent.ForReps(10);
      case LAP -> new Extent.UntilLap();
      case HEART_BELOW -> new Extent.UntilHeartRate(Extent.Side.BELOW, 110);
      case HEART_ABOVE -> new Extent.UntilHeartRate(Extent.Side.ABOVE, 120);
    };
  }

  /// The number as it stands in the field.
  static String text(Extent extent, Formats formats) {
    return switch (extent) {
      case Extent.ForTime(int seconds) -> formats.clock(seconds);
      case Extent.ForDistance(BigDecimal amount, DistanceUnit _) ->
          TypedNumber.shown(amount, formats);
      case Extent.ForSteps(int count) -> Integer.toString(count);
      case Extent.ForReps(int count) -> Integer.toString(count);
      case Extent.UntilLap _ -> "";
      case Extent.UntilHeartRate(Extent.Side _, int beats) -> Integer.toString(beats);
    };
  }

  static String unit(Extent extent) {
    return switch (extent) {
      case Extent.ForTime _ -> "min";
      case Extent.ForDistance(BigDecimal _, DistanceUnit unit) -> StepWords.unit(unit);
      case Extent.ForSteps _, Extent.ForReps _ -> "×";
      case Extent.UntilLap _ -> "";
      case Extent.UntilHeartRate _ -> "bpm";
    };
  }

  /// What was typed, as the same kind of extent; a distance may be typed with its unit.
  static Optional<Extent> read(Extent before, String text) {
    try {
      return switch (before) {
        case Extent.ForTime _ ->
            Typed.seconds(text).stream().mapToObj(s -> (Extent) new Extent.ForTime(s)).findFirst();
        case Extent.ForDistance(BigDecimal _, DistanceUnit unit) -> distance(text, unit);
        case Extent.ForSteps _ -> TypedNumber.whole(text).map(Extent.ForSteps::new);
        case Extent.ForReps _ -> TypedNumber.whole(text).map(Extent.ForReps::new);
        case Extent.UntilLap _ -> Optional.empty();
        case Extent.UntilHeartRate(Extent.Side side, int _) ->
            TypedNumber.whole(text).map(beats -> new Extent.UntilHeartRate(side, beats));
      };
    } catch (IllegalArgumentException | ArithmeticException _) {
      // The value lies beyond what the extent's record allows, or a count is not whole.
      return Optional.empty();
    }
  }

  private static Optional<Extent> distance(String text, DistanceUnit unit) {
    String typed = text.strip();
    for (DistanceUnit each : DistanceUnit.values()) {
      for (String word : new String[] {each.code(), StepWords.unit(each)}) {
        if (typed.endsWith(word)) {
          String number = typed.substring(0, typed.length() - word.length());
          return TypedNumber.decimal(number).map(amount -> new Extent.ForDistance(amount, each));
        }
      }
    }
    return TypedNumber.decimal(typed).map(amount -> new Extent.ForDistance(amount, unit));
  }
}
