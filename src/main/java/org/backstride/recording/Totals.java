package org.backstride.recording;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The figures that sum a recording up, each with where it comes from. Times in seconds, distance
/// and ascent in metres, speed in metres a second, cadence in steps a minute, heart rate in beats a
/// minute, energy in kilocalories. What is not known is `NaN`.
///
/// @param records the samples kept
/// @param laps the laps of the device
/// @param figures what is known; a figure that is missing is not known
public record Totals(int records, int laps, Map<Measure, Figure> figures) {

  public static final Totals UNKNOWN = new Totals(0, 0, Map.of());

  public Totals {
    var copy = new EnumMap<Measure, Figure>(Measure.class);
    copy.putAll(figures);
    figures = Collections.unmodifiableMap(copy);
  }

  /// A known figure and who says so.
  public record Figure(double value, Provenance provenance) {
    public Figure {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("Not a figure: " + value);
      }
    }
  }

  /// Who says so: the device's own summary, or we, from the samples.
  public enum Provenance {
    DEVICE,
    DERIVED
  }

  /// The value of a figure, `NaN` where it is not known.
  public double value(Measure measure) {
    var figure = figures.get(measure);
    return figure == null ? Double.NaN : figure.value();
  }

  public boolean knows(Measure measure) {
    return figures.containsKey(measure);
  }

  public boolean isDerived(Measure measure) {
    var figure = figures.get(measure);
    return figure != null && figure.provenance() == Provenance.DERIVED;
  }

  public double elapsedSeconds() {
    return value(Measure.ELAPSED_SECONDS);
  }

  public double timerSeconds() {
    return value(Measure.TIMER_SECONDS);
  }

  public double distanceMetres() {
    return value(Measure.DISTANCE_METRES);
  }

  public double heartRateAvg() {
    return value(Measure.HEART_RATE_AVG);
  }

  public double heartRateMax() {
    return value(Measure.HEART_RATE_MAX);
  }

  public double speedAvg() {
    return value(Measure.SPEED_AVG);
  }

  public double speedMax() {
    return value(Measure.SPEED_MAX);
  }

  public double cadenceAvg() {
    return value(Measure.CADENCE_AVG);
  }

  public double ascentMetres() {
    return value(Measure.ASCENT_METRES);
  }

  public double calories() {
    return value(Measure.CALORIES);
  }
}
