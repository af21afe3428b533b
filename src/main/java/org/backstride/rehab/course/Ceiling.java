package org.backstride.rehab.course;

import org.backstride.rehab.course.Dose.Measure;

/// How far each variable may go in one protocol for one person.
///
/// @param length the longest bout, in the dose's own measure
/// @param total the largest whole length of all bouts
/// @param speedTenths the fastest the person was seen to move backward, in tenths of km/h; 0 where
///   untested, then speed does not rise
/// @param gradeTenths the steepest the clinician allows, in tenths of a percent
/// @param run whether running may follow
public record Ceiling(int length, int total, int speedTenths, int gradeTenths, Run run) {

  /// Whether running may follow walking. After a graft it has conditions of its own.
  public enum Run {
    NEVER,
    ALLOWED
  }

  /// The same with another steepest incline.
  public Ceiling withGradeTenths(int next) {
    return new Ceiling(length, total, speedTenths, next, run);
  }

  /// By how much a bout grows in one step (ours).
  static int lengthStep(Measure measure) {
    return measure == Measure.SECONDS ? 30 : 10;
  }
}
