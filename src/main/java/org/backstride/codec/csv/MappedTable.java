package org.backstride.codec.csv;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.backstride.codec.TimeLine;
import org.backstride.codec.csv.column.ColumnMapping;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.grid.CellShape;
import org.backstride.codec.csv.grid.Grid;
import org.backstride.codec.csv.grid.GridColumn;

/// A table with what its columns mean, and the times of its rows.
///
/// @param zone where times without one were written
record MappedTable(Grid grid, ColumnMapping mapping, ZoneId zone) {

  private static final double DAY_MILLIS = 86_400_000;

  private static final int MOST_ROWS_BELOW = 5;

  /// A count that leaps further was started anew.
  private static final double MOST_LOST = 100_000;

  /// Numbers above this are seconds since 1970 (or thousandths and so on), not since a start.
  private static final double FIRST_EPOCH_MILLIS = 315_532_800_000.0;

  /// When each row was measured, in milliseconds since 1970, or since the first row where the table
  /// names no day; [TimeLine#MISSING] where nothing is known.
  long[] millis() {
    var clock = mapping.column(ColumnRole.TIME).map(this::timeOf).or(() -> dated(ColumnRole.DATE));
    var beats = beats();
    return beats.isPresent()
        ? beats.get().millis(clock.orElse(new long[0]))
        : clock.orElseGet(this::counted);
  }

  /// The heart beats, where each row is one.
  Optional<BeatSeries> beats() {
    return mapping
        .column(ColumnRole.BEAT_INTERVAL)
        .map(
            index -> {
              var use = mapping.columns().get(index);
              return new BeatSeries(
                  Arrays.stream(column(index).copyValues()).map(use::channelValue).toArray());
            });
  }

  /// How many rows at the end hold no time where the others do: totals below a log.
  ///
  /// @param millis those of [#millis]
  int rowsBelow(long[] millis) {
    int below = 0;
    while (below < millis.length && millis[millis.length - 1 - below] == TimeLine.MISSING) {
      below++;
    }
    boolean few = below <= MOST_ROWS_BELOW && below < millis.length;
    return few && mapping.has(ColumnRole.TIME) ? below : 0;
  }

  /// Whether the times are those of a wall clock of which nobody wrote the zone.
  boolean isLocal() {
    return mapping.column(ColumnRole.TIME).or(() -> mapping.column(ColumnRole.DATE)).stream()
        .anyMatch(index -> isSerial(index) || column(index).shape() == CellShape.LOCAL_TIME);
  }

  boolean knowsNoRate() {
    boolean timed = mapping.has(ColumnRole.TIME) || dated(ColumnRole.DATE).isPresent();
    boolean counted = timed || mapping.has(ColumnRole.BEAT_INTERVAL);
    return !counted && Double.isNaN(mapping.samplesPerSecond());
  }

  GridColumn column(int index) {
    return grid.columns().get(index);
  }

  /// The times of a column of times.
  long[] timeOf(int index) {
    return timeOf(index, index);
  }

  /// The times of a column on the line of another that counts from the same moment.
  long[] timeOf(int index, int reference) {
    var unit = mapping.columns().get(index).unit();
    if (unit == ColumnUnit.CALENDAR) {
      return instants(index);
    }
    double[] elapsed = elapsed(index);
    if (isSerial(index)) {
      return zoned(elapsed);
    }
    double first = firstOf(index == reference ? elapsed : elapsed(reference));
    double start = first >= FIRST_EPOCH_MILLIS ? first : startMillis(first);
    var millis = new long[elapsed.length];
    for (int i = 0; i < millis.length; i++) {
      boolean missing = Double.isNaN(elapsed[i]);
      millis[i] = missing ? TimeLine.MISSING : Math.round(start + elapsed[i] - first);
    }
    return millis;
  }

  /// Milliseconds of a column that counts or shows a clock; a clock goes on past midnight.
  private double[] elapsed(int index) {
    var use = mapping.columns().get(index);
    var column = column(index);
    boolean clock = isClock(index);
    double[] millis = new double[column.size()];
    double days = 0;
    double before = Double.NaN;
    for (int i = 0; i < millis.length; i++) {
      double value = use.unit().base(column.value(i)) * 1000;
      days += clock && before - value > DAY_MILLIS / 2 ? DAY_MILLIS : 0;
      before = Double.isNaN(value) ? before : value;
      millis[i] = value + days;
    }
    return millis;
  }

  private static double firstOf(double[] values) {
    for (double value : values) {
      if (!Double.isNaN(value)) {
        return value;
      }
    }
    return 0;
  }

  /// When the first row was measured: at the first instant of the column of days, or on its day at
  /// the time that the clock shows; zero where there is no such column.
  private double startMillis(double clockMillis) {
    var date = mapping.column(ColumnRole.DATE);
    if (date.isEmpty()) {
      return 0;
    }
    var column = column(date.get());
    double first = firstOf(column.copyValues());
    boolean clock = mapping.column(ColumnRole.TIME).map(this::isClock).orElse(false);
    return switch (column.shape()) {
      case INSTANT -> first;
      case LOCAL_TIME -> zoned(first);
      case DATE -> clock ? zoned(first + clockMillis) : 0;
      default -> 0;
    };
  }

  private boolean isClock(int index) {
    var unit = mapping.columns().get(index).unit();
    return unit == ColumnUnit.CLOCK || unit == ColumnUnit.HOURS_AND_MINUTES;
  }

  private boolean isSerial(int index) {
    return mapping.columns().get(index).unit() == ColumnUnit.SERIAL_DAYS;
  }

  private long[] zoned(double[] localMillis) {
    var millis = new long[localMillis.length];
    for (int i = 0; i < millis.length; i++) {
      millis[i] = Double.isNaN(localMillis[i]) ? TimeLine.MISSING : zoned(localMillis[i]);
    }
    return millis;
  }

  private long[] instants(int index) {
    var column = column(index);
    var millis = new long[column.size()];
    boolean local = column.shape() != CellShape.INSTANT;
    for (int i = 0; i < millis.length; i++) {
      double value = column.value(i);
      boolean missing = !(value >= FIRST_EPOCH_MILLIS);
      millis[i] = missing ? TimeLine.MISSING : local ? zoned(value) : Math.round(value);
    }
    return millis;
  }

  private long zoned(double localMillis) {
    var local =
        LocalDateTime.ofInstant(Instant.ofEpochMilli(Math.round(localMillis)), ZoneOffset.UTC);
    return local.atZone(zone).toInstant().toEpochMilli();
  }

  private Optional<long[]> dated(ColumnRole role) {
    return mapping
        .column(role)
        .filter(index -> column(index).shape() != CellShape.DATE && column(index).shape().isDated())
        .map(this::instants);
  }

  private long[] counted() {
    double rate = mapping.samplesPerSecond();
    double[] numbers = numbers();
    var millis = new long[grid.rows()];
    for (int i = 0; i < millis.length; i++) {
      millis[i] = Double.isNaN(rate) ? TimeLine.MISSING : Math.round(numbers[i] * 1000 / rate);
    }
    return millis;
  }

  /// The running number of each row, counted from the first: as the table says, where it never
  /// falls, since a sensor that loses samples counts them all the same.
  private double[] numbers() {
    var said = mapping.column(ColumnRole.SAMPLE_NUMBER);
    double[] written = said.map(index -> column(index).copyValues()).orElse(new double[0]);
    var numbers = new double[grid.rows()];
    for (int i = 1; i < numbers.length; i++) {
      double step = written.length > 0 ? written[i] - written[i - 1] : 1;
      numbers[i] = numbers[i - 1] + (step >= 1 && step <= MOST_LOST ? step : 1);
    }
    return numbers;
  }
}
