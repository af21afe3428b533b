package org.backstride.codec.tcx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.backstride.codec.FigureBook;
import org.backstride.codec.TimeLine;
import org.backstride.codec.track.Sport;
import org.backstride.codec.track.Track;
import org.backstride.codec.track.Track.MarkedLap;
import org.backstride.codec.track.TrackPoints;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Measure;
import org.backstride.recording.Origin.Device;

/// One activity while it is being read.
final class TcxActivity {

  private final String sport;
  private final TrackPoints points = new TrackPoints();
  private final List<TcxLap> laps = new ArrayList<>();
  private String product = "";
  private String serial = "";

  TcxActivity(String sport) {
    this.sport = sport;
  }

  /// What a lap says of itself; `NaN` for what it does not say.
  static final class TcxLap {
    private final long startMillis;
    private double seconds = Double.NaN;
    private double metres = Double.NaN;
    private double calories = Double.NaN;
    private double maximumSpeed = Double.NaN;
    private double maximumHeartRate = Double.NaN;
    private double averageHeartRate = Double.NaN;
    private double averageStrides = Double.NaN;

    TcxLap(long startMillis) {
      this.startMillis = startMillis;
    }

    void put(String name, double value) {
      switch (name) {
        case "TotalTimeSeconds" -> seconds = value;
        case "DistanceMeters" -> metres = value;
        case "Calories" -> calories = value;
        case "MaximumSpeed" -> maximumSpeed = value;
        case "MaximumHeartRateBpm" -> maximumHeartRate = value;
        case "AverageHeartRateBpm" -> averageHeartRate = value;
        case "AvgRunCadence" -> averageStrides = value;
        default -> {}
      }
    }
  }

  TrackPoints points() {
    return points;
  }

  /// Begins a lap, [TimeLine#MISSING] where its start is not written.
  void startLap(long startMillis) {
    laps.add(new TcxLap(startMillis));
  }

  /// A figure of the lap begun last, by its name in the format.
  void putLap(String name, double value) {
    if (!laps.isEmpty()) {
      laps.getLast().put(name, value);
    }
  }

  void setProduct(String name) {
    product = name;
  }

  void setSerial(String number) {
    serial = number;
  }

  boolean isEmpty() {
    return points.size() == 0 && laps.isEmpty();
  }

  Track track() {
    var marked =
        laps.stream().map(lap -> new MarkedLap(lap.startMillis, lap.seconds, lap.metres)).toList();
    var figures =
        new FigureBook()
            .device(Measure.TIMER_SECONDS, laps.stream().mapToDouble(l -> l.seconds).sum())
            .device(Measure.DISTANCE_METRES, laps.stream().mapToDouble(l -> l.metres).sum())
            .device(Measure.CALORIES, laps.stream().mapToDouble(l -> l.calories).sum())
            .device(Measure.SPEED_MAX, greatest(laps.stream().mapToDouble(l -> l.maximumSpeed)))
            .device(
                Measure.HEART_RATE_MAX,
                greatest(laps.stream().mapToDouble(l -> l.maximumHeartRate)));
    addAverages(figures);
    return new Track(Sport.of(sport), new Device("", product, serial), points, marked, figures);
  }

  /// What the laps say on average, where no point says more.
  private void addAverages(FigureBook figures) {
    var kinds = points.kinds();
    if (!kinds.contains(ChannelKind.HEART_RATE)) {
      figures.device(Measure.HEART_RATE_AVG, average(lap -> lap.averageHeartRate));
    }
    if (!kinds.contains(ChannelKind.CADENCE)) {
      figures.device(Measure.CADENCE_AVG, 2 * average(lap -> lap.averageStrides));
    }
  }

  /// The average over the time of all laps, `NaN` where one of them does not say.
  private double average(ToDoubleFunction<TcxLap> value) {
    double seconds = laps.stream().mapToDouble(lap -> lap.seconds).sum();
    return laps.stream().mapToDouble(lap -> value.applyAsDouble(lap) * lap.seconds).sum() / seconds;
  }

  private static double greatest(java.util.stream.DoubleStream values) {
    return values.filter(value -> !Double.isNaN(value)).max().orElse(Double.NaN);
  }
}
