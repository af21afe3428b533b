package org.backstride.program;

import org.backstride.unit.DistanceUnit;
import org.backstride.unit.SpeedUnit;

/// What a step aims at, in the numbers and units that were typed; converted only to calculate.
public sealed interface Target {

  /// A speed, at most 15 m/s.
  record AtSpeed(Range range, SpeedUnit unit) implements Target {
    public AtSpeed {
      require(range.high().doubleValue() * unit.metresPerSecond() <= 15.0001, "speed", range);
    }
  }

  /// A pace in whole seconds per kilometre or mile, as typed: first and second clock.
  record AtPace(int fromSeconds, int toSeconds, DistanceUnit per) implements Target {
    public AtPace {
      require(per == DistanceUnit.KILOMETRES || per == DistanceUnit.MILES, "pace unit", per);
      double fastest = per.metres() / Math.min(fromSeconds, toSeconds);
      require(Math.min(fromSeconds, toSeconds) > 0 && fastest <= 15.0001, "pace", fromSeconds);
      require(Math.max(fromSeconds, toSeconds) <= 86_400, "pace", toSeconds);
    }
  }

  /// Percent of the athlete's own reference speed of the step's gait and direction.
  record AtPercent(Range range) implements Target {
    public AtPercent {
      require(range.high().doubleValue() <= 400, "percent", range);
    }
  }

  /// Percent of maximal effort; never converted to a speed.
  record AtPercentEffort(Range range) implements Target {
    public AtPercentEffort {
      require(range.high().doubleValue() <= 100, "percent of effort", range);
    }
  }

  /// A heart rate.
  record AtHeartRate(Range range, HeartRateUnit unit) implements Target {
    public AtHeartRate {
      require(range.high().doubleValue() <= 250, "heart rate", range);
    }
  }

  /// Zones of heart rate or of pace, 1 to 9.
  record AtZone(int from, int to, ZoneKind kind) implements Target {
    public AtZone {
      require(Math.min(from, to) >= 1 && Math.max(from, to) <= 9, "zone", from + "-" + to);
    }
  }

  /// Perceived exertion on the CR10 scale, 0 to 10.
  record AtEffort(Range range) implements Target {
    public AtEffort {
      require(range.high().doubleValue() <= 10, "perceived exertion", range);
    }
  }

  /// Cadence in steps a minute.
  record AtCadence(Range range) implements Target {
    public AtCadence {
      require(range.high().doubleValue() <= 400, "cadence", range);
    }
  }

  /// No target.
  record Free() implements Target {}

  /// A heart-rate scale and its word in the text form.
  enum HeartRateUnit {
    BEATS_PER_MINUTE("bpm"),
    PERCENT_OF_MAXIMUM("%max"),
    PERCENT_OF_RESERVE("%hrr"),
    PERCENT_OF_THRESHOLD("%lthr");

    private final String code;

    HeartRateUnit(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /// What a zone is a zone of.
  enum ZoneKind {
    HEART_RATE,
    PACE
  }

  /// The same target from low to high; a pace stays as it was typed.
  default Target ascending() {
    return switch (this) {
      case AtSpeed(Range range, SpeedUnit unit) -> new AtSpeed(range.ascending(), unit);
      case AtPercent(Range range) -> new AtPercent(range.ascending());
      case AtPercentEffort(Range range) -> new AtPercentEffort(range.ascending());
      case AtHeartRate(Range range, HeartRateUnit unit) -> new AtHeartRate(range.ascending(), unit);
      case AtZone(int from, int to, ZoneKind kind) ->
          new AtZone(Math.min(from, to), Math.max(from, to), kind);
      case AtEffort(Range range) -> new AtEffort(range.ascending());
      case AtCadence(Range range) -> new AtCadence(range.ascending());
      case AtPace pace -> pace;
      case Free free -> free;
    };
  }

  private static void require(boolean holds, String what, Object value) {
    if (!holds) {
      throw new IllegalArgumentException("Out of range: " + what + " " + value);
    }
  }
}
