package org.backstride.load;

import java.util.List;
import org.backstride.recording.DirectionTotals.Share;

/// The largest backward dose of a person's sessions in the last seven days, by recordings and what
/// was noted by hand (evidence S28). Each figure may come from another session.
///
/// @param longestBoutSeconds the longest time backward without a pause, 0 where nothing is known
/// @param sessionSeconds the most time backward in one session
/// @param metresPerSecond the highest mean speed backward of one session, 0 where no distance is
///   known
public record RecentDose(double longestBoutSeconds, double sessionSeconds, double metresPerSecond) {

  /// No session went backward, as far as is known.
  public static final RecentDose NONE = new RecentDose(0, 0, 0);

  /// The largest figures of sessions.
  ///
  /// @param sessions what each went backward
  public static RecentDose of(List<Share> sessions) {
    var dose = NONE;
    for (Share session : sessions) {
      if (session.seconds() > 0) {
        double speed = session.metres() > 0 ? session.metres() / session.seconds() : 0;
        dose =
            new RecentDose(
                Math.max(dose.longestBoutSeconds, known(session.longestSeconds())),
                Math.max(dose.sessionSeconds, session.seconds()),
                Math.max(dose.metresPerSecond, speed));
      }
    }
    return dose;
  }

  public boolean isKnown() {
    return sessionSeconds > 0;
  }

  private static double known(double value) {
    return Double.isNaN(value) ? 0 : value;
  }
}
