package org.backstride.recording.direction;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;

/// The direction by where someone went against where the chest faced (evidence §9, F5): more than
/// 135° apart for five seconds at more than 0.7 m/s is backward, less than 45° is forward, what
/// lies between is not said. Needs a sensor fixed to the trunk that faces forward; a treadmill
/// leaves nothing to tell.
public final class CourseAgainstHeading {

  /// Slower than this a course is not to be trusted.
  public static final double LEAST_METRES_A_SECOND = 0.7;

  private static final long WINDOW_MILLIS = 5_000;
  private static final double BACKWARD_DEGREES = 135;
  private static final double FORWARD_DEGREES = 45;
  private static final double METRES_A_DEGREE = 111_195;
  private static final long LONGEST_HOLD_MILLIS = 5_000;

  private CourseAgainstHeading() {}

  /// Whether a recording has what is needed.
  public static boolean canTell(Channels channels) {
    return channels.has(ChannelKind.HEADING)
        && channels.has(ChannelKind.LATITUDE)
        && channels.has(ChannelKind.LONGITUDE);
  }

  /// One sighting a sample, as far as anything can be said.
  public static List<Sighting> of(Channels channels) {
    var seen = new ArrayList<Sighting>();
    if (!canTell(channels)) {
      return seen;
    }
    for (int i = 0; i + 1 < channels.size(); i++) {
      long from = channels.elapsedMillis(i);
      long to = Math.min(channels.elapsedMillis(i + 1), from + LONGEST_HOLD_MILLIS);
      double apart = apartDegrees(channels, i);
      if (to > from && !Double.isNaN(apart)) {
        seen.add(sighting(from, to, apart));
      }
    }
    return seen;
  }

  private static Sighting sighting(long from, long to, double apart) {
    if (apart > BACKWARD_DEGREES) {
      return new Sighting(from, to, DirectionLabel.BACKWARD, certainty(apart - BACKWARD_DEGREES));
    }
    return apart < FORWARD_DEGREES
        ? new Sighting(from, to, DirectionLabel.FORWARD, certainty(FORWARD_DEGREES - apart))
        : new Sighting(from, to, DirectionLabel.UNKNOWN, 0.5);
  }

  /// From half sure at the border to sure 45° away from it.
  private static double certainty(double beyondDegrees) {
    return Math.min(1, 0.5 + beyondDegrees / 90);
  }

  /// The angle between course and heading, `NaN` where the course is too short or too slow to tell.
  private static double apartDegrees(Channels channels, int sample) {
    long at = channels.elapsedMillis(sample);
    int from = channels.firstAtOrAfter(at - WINDOW_MILLIS / 2);
    int to = Math.min(channels.size() - 1, channels.firstAtOrAfter(at + WINDOW_MILLIS / 2));
    double seconds = (channels.elapsedMillis(to) - channels.elapsedMillis(from)) / 1000.0;
    double latitude = channels.value(ChannelKind.LATITUDE, from);
    double north = METRES_A_DEGREE * (channels.value(ChannelKind.LATITUDE, to) - latitude);
    double east =
        METRES_A_DEGREE
            * Math.cos(Math.toRadians(latitude))
            * wrapped(
                channels.value(ChannelKind.LONGITUDE, to)
                    - channels.value(ChannelKind.LONGITUDE, from));
    boolean known = seconds > 0 && Math.hypot(north, east) / seconds > LEAST_METRES_A_SECOND;
    return known
        ? Math.abs(
            wrapped(
                Math.toDegrees(Math.atan2(east, north))
                    - channels.value(ChannelKind.HEADING, sample)))
        : Double.NaN;
  }

  /// An angle between −180° and 180°.
  static double wrapped(double degrees) {
    return degrees - 360 * Math.floor((degrees + 180) / 360);
  }
}
