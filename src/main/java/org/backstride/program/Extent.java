package org.backstride.program;

import java.math.BigDecimal;
import org.backstride.unit.DistanceUnit;

/// For how long, how far or until what a step goes on.
public sealed interface Extent {

  /// A time in whole seconds, 1 s to 24 h.
  record ForTime(int seconds) implements Extent {
    public ForTime {
      requireCount(seconds, 86_400);
    }
  }

  /// A distance as it was typed.
  record ForDistance(BigDecimal amount, DistanceUnit unit) implements Extent {
    public ForDistance {
      amount = Range.typed(amount);
      double metres = amount.doubleValue() * unit.metres();
      if (!(metres > 0 && metres <= 200_000)) {
        throw new IllegalArgumentException("Distance out of range: " + amount + " " + unit);
      }
    }

    public double metres() {
      return amount.doubleValue() * unit.metres();
    }
  }

  /// A number of steps of either foot.
  record ForSteps(int count) implements Extent {
    public ForSteps {
      requireCount(count, 100_000);
    }
  }

  /// A number of repetitions of a drill.
  record ForReps(int count) implements Extent {
    public ForReps {
      requireCount(count, 10_000);
    }
  }

  /// Until the lap key is pressed.
  record UntilLap() implements Extent {}

  /// Until the heart rate has fallen below or risen above a number of beats a minute.
  record UntilHeartRate(Side side, int beatsPerMinute) implements Extent {
    public UntilHeartRate {
      requireCount(beatsPerMinute, 250);
    }
  }

  /// On which side of the heart rate the step ends.
  enum Side {
    BELOW,
    ABOVE
  }

  private static void requireCount(int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException("Out of range 1 to " + most + ": " + value);
    }
  }
}
