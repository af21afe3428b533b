package org.backstride.ui.program.inspector;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.backstride.program.Extent;
import org.backstride.program.Progression;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;
import org.jspecify.annotations.Nullable;

/// The next value of a field whose arrow keys are pressed: on a grid that suits its size, in the
/// unit it was typed in. Empty where the scale ends.
final class Steppings {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Steppings() {}

  /// Seconds by 5 up to a minute, by 15 up to ten, then by 60; metres and yards by 10, 50 and 100,
  /// kilometres and miles by 0.1; counts and beats by one.
  static Optional<Extent> extent(Extent before, int notches) {
    try {
      return Optional.of(moved(before, notches));
    } catch (IllegalArgumentException _) {
      // Beyond what the extent's record allows.
      return Optional.empty();
    }
  }

  private static Extent moved(Extent before, int notches) {
    return switch (before) {
      case Extent.ForTime(int seconds) -> new Extent.ForTime(seconds(seconds, notches));
      case Extent.ForDistance(BigDecimal amount, DistanceUnit unit) ->
          new Extent.ForDistance(onGrid(amount, grid(amount, unit), notches), unit);
      case Extent.ForSteps(int count) -> new Extent.ForSteps(count + notches);
      case Extent.ForReps(int count) -> new Extent.ForReps(count + notches);
      case Extent.UntilLap _ -> before;
      case Extent.UntilHeartRate(Extent.Side side, int beats) ->
          new Extent.UntilHeartRate(side, beats + notches);
    };
  }

  private static int seconds(int seconds, int notches) {
    int upwards = notches > 0 ? seconds : seconds - 1;
    int grid = upwards < 60 ? 5 : upwards < 600 ? 15 : 60;
    return onGrid(BigDecimal.valueOf(seconds), BigDecimal.valueOf(grid), notches).intValueExact();
  }

  private static BigDecimal grid(BigDecimal amount, DistanceUnit unit) {
    if (unit.metres() >= 1000) {
      return new BigDecimal("0.1");
    }
    double size = amount.doubleValue();
    return BigDecimal.valueOf(size < 100 ? 10 : size < 1000 ? 50 : 100);
  }

  /// Half a percent or half a degree; a level ground where there was no grade.
  static Optional<Grade> grade(@Nullable Grade before, int notches) {
    var from = before == null ? Grade.percent("0") : before;
    var next = from.amount().add(HALF.multiply(BigDecimal.valueOf(notches)));
    try {
      return Optional.of(new Grade(next, before == null ? GradeUnit.PERCENT : from.unit()));
    } catch (IllegalArgumentException _) {
      // Steeper than any ground or belt.
      return Optional.empty();
    }
  }

  /// By how much more or less each repetition changes: 0.1 of a speed, 5 s, 10 m, half a percent of
  /// grade or of all else.
  static BigDecimal delta(BigDecimal before, Progression.Unit unit, int notches) {
    String notch =
        switch (unit) {
          case KILOMETRES_PER_HOUR, MILES_PER_HOUR, METRES_PER_SECOND -> "0.1";
          case SECONDS -> "5";
          case METRES -> "10";
          case PERCENT -> "0.5";
        };
    return before.add(new BigDecimal(notch).multiply(BigDecimal.valueOf(notches)));
  }

  /// So many points further, landing on the grid.
  private static BigDecimal onGrid(BigDecimal value, BigDecimal grid, int points) {
    var rounding = points > 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
    var on = value.divide(grid, 0, rounding);
    return on.add(BigDecimal.valueOf(points)).multiply(grid);
  }
}
