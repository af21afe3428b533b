package org.backstride.codec.track;

import java.util.List;
import org.backstride.codec.FigureBook;
import org.backstride.codec.TimeLine;
import org.backstride.recording.Origin.Device;

/// One activity as a file holds it.
///
/// @param marked what the file says of when, beside its points
/// @param figures what the file itself says of the whole
public record Track(
    Sport sport, Device device, TrackPoints points, Marked marked, FigureBook figures) {

  /// One of which the file says no more than its laps.
  public Track(
      Sport sport, Device device, TrackPoints points, List<MarkedLap> laps, FigureBook figures) {
    this(sport, device, points, new Marked(TimeLine.MISSING, laps, List.of()), figures);
  }

  /// What a device marked on its clock.
  ///
  /// @param startMillis when it was started, [TimeLine#MISSING] where that is not said
  /// @param laps in order of time
  /// @param pauses in order of time; where none is said, they are told by the segments of the
  ///   points
  public record Marked(long startMillis, List<MarkedLap> laps, List<MarkedPause> pauses) {
    public Marked {
      laps = List.copyOf(laps);
      pauses = List.copyOf(pauses);
    }
  }

  /// A lap with the time it began at.
  ///
  /// @param elapsedSeconds its length with the pauses in it
  public record MarkedLap(
      long startMillis, double elapsedSeconds, double timerSeconds, double distanceMetres) {

    /// One of which nobody says how long the watch stood still in it.
    public MarkedLap(long startMillis, double timerSeconds, double distanceMetres) {
      this(startMillis, timerSeconds, timerSeconds, distanceMetres);
    }
  }

  /// A stretch in which the device was stopped.
  public record MarkedPause(long startMillis, long endMillis) {}
}
