package org.backstride.codec.csv.guess;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backstride.codec.csv.column.ColumnMapping;
import org.backstride.codec.csv.grid.Grid;

/// The sampling rate where a line above the table says it, as `OutputRate:,60Hz` or `at 30 Hz`.
public final class SaidRate {

  private static final Pattern HERTZ =
      Pattern.compile("(\\d{1,5}(?:[.,]\\d{1,6})?)\\s*Hz\\b", Pattern.CASE_INSENSITIVE);

  private SaidRate() {}

  /// Samples a second, `NaN` where no line says so or several contradict one another.
  public static double of(Grid grid) {
    double[] rates =
        Stream.of(grid.preamble(), grid.head())
            .flatMap(List::stream)
            .map(row -> String.join(" ", row))
            .flatMap(line -> HERTZ.matcher(line).results())
            .mapToDouble(found -> Double.parseDouble(found.group(1).replace(',', '.')))
            .filter(rate -> rate > 0 && rate <= ColumnMapping.MOST_SAMPLES_PER_SECOND)
            .distinct()
            .toArray();
    return rates.length == 1 ? rates[0] : Double.NaN;
  }
}
