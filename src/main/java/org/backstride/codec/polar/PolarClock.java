package org.backstride.codec.polar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.backstride.codec.TimeLine;
import org.jspecify.annotations.Nullable;

/// Turns the times of one exercise into instants. Only its start goes by a zone: the times after it
/// are as far from it as they are written, also where clocks were changed meanwhile.
///
/// @param start when the exercise began, as it is written
/// @param offset of the clock on the wall from UTC, null where the file does not tell
/// @param otherwise where it was recorded then
record PolarClock(WallTime start, @Nullable ZoneOffset offset, ZoneId otherwise) {

  private static final double FURTHEST_MINUTES = 18 * 60;

  /// @param minutes how far from UTC the file says that its times are, `NaN` where it does not
  static PolarClock of(WallTime start, double minutes, ZoneId otherwise) {
    if (Math.abs(minutes) <= FURTHEST_MINUTES) {
      return new PolarClock(
          start, ZoneOffset.ofTotalSeconds((int) Math.round(minutes * 60)), otherwise);
    }
    boolean told = start.isKnown() && start.zoneMillis() != 0;
    var written = told ? ZoneOffset.ofTotalSeconds((int) (start.zoneMillis() / 1000)) : null;
    return new PolarClock(start, written, otherwise);
  }

  /// Whether the instants are right only if the session was recorded in the zone that was taken.
  boolean isAssumed() {
    return offset == null && start.isKnown() && !start.zoned();
  }

  /// The name of the zone that was taken, as people know it.
  String zoneName() {
    return otherwise.equals(ZoneOffset.UTC) ? "UTC" : otherwise.getId();
  }

  /// The instant of the start, [TimeLine#MISSING] where it is not written.
  long startMillis() {
    return instant(start);
  }

  /// The instant of a time of the exercise.
  long at(WallTime time) {
    boolean apart = time.isKnown() && start.isKnown() && !time.zoned() && !start.zoned();
    return apart ? startMillis() + (time.millis() - start.millis()) : instant(time);
  }

  private long instant(WallTime time) {
    if (!time.isKnown() || time.zoned()) {
      return time.millis();
    }
    var wall = LocalDateTime.ofInstant(Instant.ofEpochMilli(time.millis()), ZoneOffset.UTC);
    return wall.atZone(offset == null ? otherwise : offset).toInstant().toEpochMilli();
  }
}
