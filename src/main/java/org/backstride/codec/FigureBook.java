package org.backstride.codec;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.backstride.recording.Measure;
import org.backstride.recording.Totals;
import org.backstride.recording.Totals.Figure;
import org.backstride.recording.Totals.Provenance;

/// Collects the figures of one recording: the device's where it gives them, ours where it is silent
/// or cannot be right.
public final class FigureBook {

  private final Map<Measure, Figure> figures = new EnumMap<>(Measure.class);

  /// Enters what the device says, unless it is missing or impossible.
  public FigureBook device(Measure measure, double value) {
    if (isPossible(measure, value)) {
      figures.put(measure, new Figure(value, Provenance.DEVICE));
    }
    return this;
  }

  /// Enters what the samples say where the device was silent; works it out only then.
  public FigureBook derive(Measure measure, DoubleSupplier value) {
    if (!figures.containsKey(measure)) {
      double derived = value.getAsDouble();
      if (Double.isFinite(derived)) {
        figures.put(measure, new Figure(derived, Provenance.DERIVED));
      }
    }
    return this;
  }

  /// A figure entered so far, `NaN` without it.
  public double value(Measure measure) {
    var figure = figures.get(measure);
    return figure == null ? Double.NaN : figure.value();
  }

  public Totals totals(int records, int laps) {
    return new Totals(records, laps, figures);
  }

  private static boolean isPossible(Measure measure, double value) {
    return switch (measure) {
      case ELAPSED_SECONDS, TIMER_SECONDS -> value > 0 && value <= 31 * 86_400;
      case DISTANCE_METRES -> value > 0 && value < 5_000_000;
      case HEART_RATE_AVG, HEART_RATE_MAX -> value >= 20 && value <= 250;
      case SPEED_AVG, SPEED_MAX -> value > 0 && value < 200;
      case CADENCE_AVG, CADENCE_MAX -> value > 0 && value < 500;
      case ASCENT_METRES -> value >= 0 && value < 50_000;
      case CALORIES -> value > 0 && value < 100_000;
    };
  }
}
