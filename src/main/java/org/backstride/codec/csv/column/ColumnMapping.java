package org.backstride.codec.csv.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.codec.csv.grid.Dialect;

/// How to read the tables of one kind: what each column is used for. Remembered by the fingerprint
/// of the head, it fits every table with the same one.
///
/// @param fingerprint of the table it was made for (see `TableSketch.fingerprint`)
/// @param samplesPerSecond the rate of a sensor whose table numbers its rows or says no time at
///   all; `NaN` where it is not known
public record ColumnMapping(
    String fingerprint, Dialect dialect, List<ColumnUse> columns, double samplesPerSecond) {

  /// No sensor on a body is faster.
  public static final double MOST_SAMPLES_PER_SECOND = 10_000;

  public ColumnMapping {
    columns = List.copyOf(columns);
    if (samplesPerSecond <= 0 || samplesPerSecond > MOST_SAMPLES_PER_SECOND) {
      throw new IllegalArgumentException(samplesPerSecond + " samples a second");
    }
  }

  public ColumnMapping with(int column, ColumnUse use) {
    var changed = new ArrayList<>(columns);
    changed.set(column, use);
    return new ColumnMapping(fingerprint, dialect, changed, samplesPerSecond);
  }

  public ColumnMapping withRate(double changed) {
    return new ColumnMapping(fingerprint, dialect, columns, changed);
  }

  /// The first column of a role, empty without one.
  public Optional<Integer> column(ColumnRole role) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == role) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  public boolean has(ColumnRole role) {
    return column(role).isPresent();
  }
}
