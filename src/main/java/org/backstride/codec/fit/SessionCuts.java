package org.backstride.codec.fit;

import java.util.List;
import org.backstride.recording.ChannelKind;

/// Which samples belong to which session: cut where the next one starts, or right beside where the
/// distance begins anew.
final class SessionCuts {

  private static final int REACH = 4;

  private SessionCuts() {}

  /// The first sample of each session, and the number of samples at the end.
  static int[] of(FitSamples samples, List<FitSession> sessions) {
    var cuts = new int[sessions.size() + 1];
    cuts[sessions.size()] = samples.size();
    for (int i = 1; i < sessions.size(); i++) {
      int byTime = Math.max(cuts[i - 1], samples.firstAtOrAfter(sessions.get(i).start()));
      cuts[i] = Math.max(cuts[i - 1], byDistance(samples, byTime));
    }
    return cuts;
  }

  private static int byDistance(FitSamples samples, int byTime) {
    for (int reach = 0; reach <= REACH; reach++) {
      if (startsAnew(samples, byTime - reach)) {
        return byTime - reach;
      }
      if (startsAnew(samples, byTime + reach)) {
        return byTime + reach;
      }
    }
    return byTime;
  }

  private static boolean startsAnew(FitSamples samples, int at) {
    return at > 0
        && at < samples.size()
        && samples.value(ChannelKind.DISTANCE, at) < samples.value(ChannelKind.DISTANCE, at - 1);
  }
}
