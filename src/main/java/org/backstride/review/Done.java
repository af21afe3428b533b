package org.backstride.review;

import java.time.LocalDate;
import org.backstride.recording.RecordingId;

/// What a recording shows of a session, as far as it is compared with a plan.
///
/// @param day the day it began, by the person's own clock
/// @param seconds the time of it, at least 0; `NaN` where it is not known
/// @param backwardSeconds the part of it that went backward, at least 0; `NaN` where the recording
///   has no direction at all, and then time alone is compared
public record Done(RecordingId recording, LocalDate day, double seconds, double backwardSeconds) {

  /// What several recordings come to; what is not known counts as nothing.
  public record Sum(int recordings, double seconds, double backwardSeconds) {

    public static final Sum NONE = new Sum(0, 0, 0);

    /// The same with one more.
    public Sum plus(Done next) {
      return new Sum(
          recordings + 1,
          seconds + known(next.seconds()),
          backwardSeconds + known(next.backwardSeconds()));
    }

    private static double known(double value) {
      return Double.isNaN(value) ? 0 : value;
    }
  }
}
