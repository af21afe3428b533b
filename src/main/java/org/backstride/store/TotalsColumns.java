package org.backstride.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.backstride.recording.Measure;
import org.backstride.recording.Totals;
import org.backstride.recording.Totals.Figure;
import org.backstride.recording.Totals.Provenance;
import org.backstride.store.sql.Row;

/// The columns that keep the totals of a recording, one a measure, its unit in its name.
final class TotalsColumns {

  /// Where a measure is kept, and its code in `derived`.
  private record Column(Measure measure, String name, String code) {}

  private static final List<Column> COLUMNS =
      Arrays.stream(Measure.values())
          .map(measure -> new Column(measure, column(measure), code(measure)))
          .toList();

  /// The columns in the order of [Measure].
  static final List<String> NAMES = COLUMNS.stream().map(Column::name).toList();

  private TotalsColumns() {}

  static Totals read(Row row) throws SQLException {
    String derived = " " + row.text("derived") + " ";
    Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
    for (var column : COLUMNS) {
      double value = row.decimal(column.name());
      if (!Double.isNaN(value)) {
        boolean ours = derived.contains(" " + column.code() + " ");
        figures.put(
            column.measure(), new Figure(value, ours ? Provenance.DERIVED : Provenance.DEVICE));
      }
    }
    return new Totals(row.integer("records"), row.integer("laps"), figures);
  }

  /// The measures that we derived, by their codes.
  static String derived(Totals totals) {
    return Arrays.stream(Measure.values())
        .filter(totals::isDerived)
        .map(TotalsColumns::code)
        .collect(Collectors.joining(" "));
  }

  private static String code(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT);
  }

  private static String column(Measure measure) {
    return switch (measure) {
      case ELAPSED_SECONDS -> "elapsed_s";
      case TIMER_SECONDS -> "timer_s";
      case DISTANCE_METRES -> "distance_m";
      case HEART_RATE_AVG -> "heart_rate_avg_bpm";
      case HEART_RATE_MAX -> "heart_rate_max_bpm";
      case SPEED_AVG -> "speed_avg_mps";
      case SPEED_MAX -> "speed_max_mps";
      case CADENCE_AVG -> "cadence_avg_spm";
      case CADENCE_MAX -> "cadence_max_spm";
      case ASCENT_METRES -> "ascent_m";
      case CALORIES -> "energy_kcal";
    };
  }
}
