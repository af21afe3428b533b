package org.backstride.rehab.course;

import org.backstride.unit.Gait;

/// How much backward work one session holds: what the ladder raises, one of it at a time.
///
/// @param bouts how many bouts, 1 to 60
/// @param length how long each is, in seconds or metres
/// @param measure what the length counts
/// @param speedTenths speed in tenths of km/h, 0 where the person chooses it
/// @param gradeTenths grade in tenths of a percent, never downhill
/// @param gait walking, or running
public record Dose(
    int bouts, int length, Measure measure, int speedTenths, int gradeTenths, Gait gait) {

  private static final double METRES_PER_SECOND_OF_A_TENTH = 1 / 36.0;

  /// What a bout's length counts.
  public enum Measure {
    SECONDS,
    METRES
  }

  public Dose {
    require("bouts", bouts, 1, 60);
    require("length", length, 1, 7_200);
    require("speed", speedTenths, 0, 300);
    require("grade", gradeTenths, 0, 300);
    if (gait == Gait.STILL) {
      throw new IllegalArgumentException("A dose moves");
    }
  }

  /// Bouts of walking for a time on the level at the person's own speed.
  public static Dose walking(int bouts, int seconds) {
    return new Dose(bouts, seconds, Measure.SECONDS, 0, 0, Gait.WALK);
  }

  /// The whole length of all bouts, in seconds or metres.
  public int total() {
    return bouts * length;
  }

  public double metresPerSecond() {
    return speedTenths * METRES_PER_SECOND_OF_A_TENTH;
  }

  public Dose withBouts(int next) {
    return new Dose(next, length, measure, speedTenths, gradeTenths, gait);
  }

  public Dose withLength(int next) {
    return new Dose(bouts, next, measure, speedTenths, gradeTenths, gait);
  }

  public Dose withSpeedTenths(int next) {
    return new Dose(bouts, length, measure, next, gradeTenths, gait);
  }

  public Dose withGradeTenths(int next) {
    return new Dose(bouts, length, measure, speedTenths, next, gait);
  }

  public Dose withGait(Gait next) {
    return new Dose(bouts, length, measure, speedTenths, gradeTenths, next);
  }

  private static void require(String what, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException("Dose: " + what + " out of range: " + value);
    }
  }
}
