package org.backstride.program;

import org.backstride.unit.DistanceUnit;
import org.backstride.unit.SpeedUnit;

/// What a step aims at, in the numbers and units that were typed; converted only to calculate.
public sealed interface Target {

  /// A speed.
  record AtSpeed(Range range, SpeedUnit unit) implements Target {}

  /// A pace in whole seconds per kilometre or mile, as typed: first and second clock.
  record AtPace(int fromSeconds, int toSeconds, DistanceUnit per) implements Target {}

  /// Percent of the athlete's own reference speed of the step's gait and direction.
  record AtPercent(Range range) implements Target {}

  /// Percent of maximal effort; never converted to a speed.
  record AtPercentEffort(Range range) implements Target {}

  /// A heart rate.
  record AtHeartRate(Range range, HeartRateUnit unit) implements Target {}

  /// Zones of heart rate or of pace, 1 to 9.
  record AtZone(int from, int to, ZoneKind kind) implements Target {}

  /// Perceived exertion on the CR10 scale.
  record AtEffort(Range range) implements Target {}

  /// Cadence in steps a minute.
  record AtCadence(Range range) implements Target {}

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
}
