package org.backstride.codec.fit;

import java.time.ZoneOffset;
import org.backstride.codec.fit.wire.FitDefinition;
import org.backstride.codec.fit.wire.FitMessage;
import org.jspecify.annotations.Nullable;

/// Where the clock on the wall stood: the device writes the end of its activity once in UTC and
/// once as the watch showed it.
///
/// No difference at all says nothing, since devices that know no zone write the same time twice.
final class FitZone {

  private static final int LOCAL_TIMESTAMP = 5;
  private static final int QUARTER_SECONDS = 900;
  private static final int NEAR_SECONDS = 60;
  private static final int FURTHEST_SECONDS = 14 * 3_600;

  private FitZone() {}

  static @Nullable ZoneOffset of(FitFile file) {
    return file.all(FitFile.ACTIVITY)
        .mapToDouble(FitZone::seconds)
        .filter(seconds -> Math.abs(seconds) <= FURTHEST_SECONDS)
        .filter(seconds -> Math.abs(seconds - quarters(seconds)) <= NEAR_SECONDS)
        .mapToInt(FitZone::quarters)
        .filter(seconds -> seconds != 0)
        .mapToObj(ZoneOffset::ofTotalSeconds)
        .findFirst()
        .orElse(null);
  }

  private static double seconds(FitMessage activity) {
    return activity.number(LOCAL_TIMESTAMP) - activity.number(FitDefinition.TIMESTAMP);
  }

  /// Zones are whole quarters of an hour from UTC.
  private static int quarters(double seconds) {
    return Math.toIntExact(Math.round(seconds / QUARTER_SECONDS)) * QUARTER_SECONDS;
  }
}
