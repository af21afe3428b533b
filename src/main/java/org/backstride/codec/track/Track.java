package org.backstride.codec.track;

import java.util.List;
import org.backstride.codec.FigureBook;
import org.backstride.recording.Origin.Device;

/// One activity as an XML file holds it.
///
/// @param laps as the device marked them, in order of time
/// @param figures what the file itself says of the whole
public record Track(
    Sport sport, Device device, TrackPoints points, List<MarkedLap> laps, FigureBook figures) {

  public Track {
    laps = List.copyOf(laps);
  }

  /// A lap with the time it began at.
  public record MarkedLap(long startMillis, double timerSeconds, double distanceMetres) {}
}
