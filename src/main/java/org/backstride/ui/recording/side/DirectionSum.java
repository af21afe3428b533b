package org.backstride.ui.recording.side;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.backstride.recording.DirectionLabel;
import org.backstride.ui.recording.model.StretchFigures;

/// All intervals of one direction together; means are weighted by time.
///
/// @param count how many intervals
record DirectionSum(
    DirectionLabel direction,
    int count,
    double seconds,
    double metres,
    double heartRate,
    double cadence) {

  static DirectionSum of(List<IntervalRow> rows, DirectionLabel direction) {
    var figures =
        rows.stream()
            .filter(row -> row.interval().direction() == direction)
            .map(IntervalRow::figures)
            .toList();
    return new DirectionSum(
        direction,
        figures.size(),
        sum(figures, StretchFigures::seconds),
        sum(figures, StretchFigures::metres),
        mean(figures, StretchFigures::heartRate),
        mean(figures, StretchFigures::cadence));
  }

  /// Metres a second over all of them, NaN where nothing was covered.
  double speed() {
    return seconds > 0 && metres > 0 ? metres / seconds : Double.NaN;
  }

  private static double sum(List<StretchFigures> figures, ToDoubleFunction<StretchFigures> part) {
    return figures.stream().mapToDouble(part).filter(value -> !Double.isNaN(value)).sum();
  }

  private static double mean(List<StretchFigures> figures, ToDoubleFunction<StretchFigures> part) {
    double sum = 0;
    double seconds = 0;
    for (StretchFigures each : figures) {
      double value = part.applyAsDouble(each);
      sum += Double.isNaN(value) ? 0 : value * each.seconds();
      seconds += Double.isNaN(value) ? 0 : each.seconds();
    }
    return seconds > 0 ? sum / seconds : Double.NaN;
  }
}
