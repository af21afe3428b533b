package org.backstride.load;

import java.util.List;

/// Running power and the score made of it (Skiba; evidence §5, item 6), for forward running only:
/// backward gait has no such data. Kinetic changes are left out, as on steady ground.
///
/// @param heightMetres the runner's height
/// @param massKilograms the runner's mass
record RunPower(double heightMetres, double massKilograms) {

  private static final double AIR_DENSITY = 1.2;
  private static final double DRAG = 0.9;
  private static final double FRONT_SHARE = 0.266;
  private static final double FASTEST = 8.33;

  RunPower {
    if (!(heightMetres > 0) || !(massKilograms > 0)) {
      throw new IllegalArgumentException("Not a runner's measures");
    }
  }

  /// Watts at a steady speed and grade.
  ///
  /// @param speed metres a second
  /// @param grade rise over run
  double watts(double speed, double grade) {
    double front =
        0.2025 * Math.pow(heightMetres, 0.725) * Math.pow(massKilograms, 0.425) * FRONT_SHARE;
    double air = 0.5 * AIR_DENSITY * DRAG * front * speed * speed / massKilograms;
    double efficiency = (0.25 + 0.054 * speed) * (1 - 0.5 * speed / FASTEST);
    return (air + Energy.minettiRun(grade) * efficiency) * speed * massKilograms;
  }

  /// The mean of the fourth powers, as one steady power that is as hard; the samples are smoothed
  /// over 30 seconds before.
  static double normalized(List<Double> smoothedWatts) {
    double sum = 0;
    for (double watts : smoothedWatts) {
      sum += Math.pow(watts, 4);
    }
    return Math.pow(sum / smoothedWatts.size(), 0.25);
  }

  /// How hard against the power of the threshold: 1 is the threshold itself.
  static double intensity(double normalizedWatts, double thresholdWatts) {
    return normalizedWatts / thresholdWatts;
  }

  /// The score: an hour at the threshold is 100.
  static double score(double seconds, double normalizedWatts, double thresholdWatts) {
    double intensity = intensity(normalizedWatts, thresholdWatts);
    return normalizedWatts * seconds * intensity / (thresholdWatts * 3600) * 100;
  }
}
