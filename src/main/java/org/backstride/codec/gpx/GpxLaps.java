package org.backstride.codec.gpx;

import java.util.ArrayList;
import java.util.List;
import org.backstride.codec.FigureBook;
import org.backstride.codec.TimeLine;
import org.backstride.codec.track.Track.MarkedLap;
import org.backstride.codec.xml.XmlText;
import org.backstride.recording.Measure;

/// The laps that Cluetrust's extension writes beside the tracks.
final class GpxLaps {

  private final List<Lap> laps = new ArrayList<>();

  /// One lap while it is being read; `NaN` for what it does not say.
  private static final class Lap {
    private long startMillis = TimeLine.MISSING;
    private double seconds = Double.NaN;
    private double metres = Double.NaN;
    private double calories = Double.NaN;
  }

  void begin() {
    laps.add(new Lap());
  }

  /// A figure of the lap begun last, by its name in the extension.
  void put(String name, XmlText text) {
    var lap = laps.getLast();
    switch (name) {
      case "startTime" -> lap.startMillis = text.millis();
      case "elapsedTime" -> lap.seconds = text.number();
      case "distance" -> lap.metres = text.number();
      case "calories" -> lap.calories = text.number();
      default -> {}
    }
  }

  /// The laps of which the start is known.
  List<MarkedLap> marked() {
    return laps.stream()
        .filter(lap -> lap.startMillis != TimeLine.MISSING)
        .map(lap -> new MarkedLap(lap.startMillis, lap.seconds, lap.metres))
        .toList();
  }

  /// The sums of what every lap says.
  FigureBook figures() {
    return new FigureBook()
        .device(Measure.DISTANCE_METRES, laps.stream().mapToDouble(lap -> lap.metres).sum())
        .device(Measure.CALORIES, laps.stream().mapToDouble(lap -> lap.calories).sum());
  }
}
