package org.backstride.load;

/// How the load of a session is measured; each has its source and its limits. Loads of different
/// measures are never added up.
public enum LoadMeasure {
  /// Perceived exertion times minutes (Foster).
  SESSION_RPE,
  /// Banister's impulse of the heart-rate reserve.
  TRIMP,
  /// Edwards' zones; not validated against physiology.
  EDWARDS,
  /// Hours times the squared share of the threshold speed.
  RUN_STRESS,
  /// The score of running power (Skiba), forward only.
  RUN_POWER;

  /// The message key of its name.
  public String key() {
    return "load.measure." + name();
  }

  /// The message key of what it rests on and what it needs.
  public String sourceKey() {
    return "load.source." + name();
  }

  /// What a recording says of it, `NaN` where it says nothing.
  public double of(RecordingLoad load) {
    return switch (this) {
      case SESSION_RPE -> Double.NaN;
      case TRIMP -> load.trimp();
      case EDWARDS -> load.edwards();
      case RUN_STRESS -> load.runStress();
      case RUN_POWER -> load.runPower();
    };
  }
}
