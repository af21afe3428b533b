package org.backstride.codec.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.TimeLine;
import org.backstride.codec.fit.column.FitFields;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;

/// The records of one file made good: on a time line that never falls, halves of one instant put
/// together, heart rates from the strap's own memory filled in.
final class FitSamples {

  /// From this share of instants written in two halves on it is the device's way of writing, and
  /// not chance.
  private static final int HALVES_SHARE = 4;

  private final int[] rows;
  private final long[] millis;
  private final Map<ChannelKind, double[]> columns;
  private final List<Problem> problems;

  private FitSamples(
      int[] rows, long[] millis, Map<ChannelKind, double[]> columns, List<Problem> problems) {
    this.rows = rows;
    this.millis = millis;
    this.columns = columns;
    this.problems = problems;
  }

  static FitSamples of(FitFile file, FitHeartRates heartRates) {
    var line = TimeLine.of(FitTime.millis(file.records().seconds()));
    var columns = new LinkedHashMap<>(file.records().columns());
    addFractions(columns);
    clearZeroHeartRates(columns);
    var problems = new ArrayList<>(line.problems());
    var samples = new FitSamples(line.takeRows(), line.takeMillis(), columns, problems).merged();
    samples.fillFrom(heartRates);
    NativeFields.fill(samples.columns, file.developerFields());
    FitLengths.of(file).fill(samples);
    return samples;
  }

  int size() {
    return rows.length;
  }

  /// The time of a sample.
  long millis(int sample) {
    return millis[sample];
  }

  List<Problem> problems() {
    return problems;
  }

  /// The first sample at or after a time.
  int firstAtOrAfter(long time) {
    int found = Arrays.binarySearch(millis, time);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && millis[found - 1] == time) {
      found--;
    }
    return found;
  }

  /// The value of a column at a sample.
  double value(ChannelKind kind, int sample) {
    var column = columns.get(kind);
    return column == null ? Double.NaN : column[rows[sample]];
  }

  /// The values of a column at some samples; none where there is no such column.
  double[] values(ChannelKind kind, int from, int to) {
    var column = columns.get(kind);
    if (column == null) {
      return new double[0];
    }
    var values = new double[to - from];
    copy(column, from, values, 1);
    return values;
  }

  /// The channels of some samples, those that have a value at all.
  ///
  /// @param origin the time that counts as zero
  /// @param strides what one unit of the device's cadence is in steps
  Channels channels(int from, int to, long origin, int strides) {
    var elapsed = new long[to - from];
    for (int i = from; i < to; i++) {
      elapsed[i - from] = Math.max(0, millis[i] - origin);
    }
    var builder = Channels.builderAdopting(elapsed);
    columns.forEach(
        (kind, column) -> {
          int factor = kind.equals(ChannelKind.CADENCE) ? strides : 1;
          if (!hasValue(column, from, to)) {
            return;
          }
          if (factor == 1 && elapsed.length == column.length && isInOneRow(from, elapsed.length)) {
            builder.adopt(kind, column);
          } else {
            builder.fill(kind, target -> copy(column, from, target, factor));
          }
        });
    return builder.build();
  }

  private boolean hasValue(double[] column, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Double.isNaN(column[rows[i]])) {
        return true;
      }
    }
    return false;
  }

  private boolean isInOneRow(int from, int length) {
    return rows[from + length - 1] - rows[from] == length - 1;
  }

  private void copy(double[] column, int from, double[] target, int factor) {
    if (target.length > 0 && isInOneRow(from, target.length) && factor == 1) {
      System.arraycopy(column, rows[from], target, 0, target.length);
      return;
    }
    for (int i = 0; i < target.length; i++) {
      target[i] = column[rows[from + i]] * factor;
    }
  }

  private static void addFractions(Map<ChannelKind, double[]> columns) {
    double[] fractions = columns.remove(FitFields.FRACTIONAL_CADENCE);
    double[] cadence = columns.get(ChannelKind.CADENCE);
    if (fractions == null || cadence == null) {
      return;
    }
    for (int i = 0; i < cadence.length; i++) {
      cadence[i] += Double.isNaN(fractions[i]) ? 0 : fractions[i];
    }
  }

  /// A heart rate of zero says that the strap was off.
  private static void clearZeroHeartRates(Map<ChannelKind, double[]> columns) {
    double[] rates = columns.get(ChannelKind.HEART_RATE);
    for (int i = 0; rates != null && i < rates.length; i++) {
      rates[i] = rates[i] > 0 ? rates[i] : Double.NaN;
    }
  }

  private void fillFrom(FitHeartRates heartRates) {
    if (heartRates.isEmpty() || rows.length == 0) {
      return;
    }
    int length = Arrays.stream(rows).max().orElse(0) + 1;
    double[] column = columns.computeIfAbsent(ChannelKind.HEART_RATE, kind -> gaps(length));
    double[] ordered = IntStream.of(rows).mapToDouble(row -> column[row]).toArray();
    heartRates.fill(ordered, millis);
    for (int i = 0; i < rows.length; i++) {
      column[rows[i]] = ordered[i];
    }
  }

  /// Gives a column that is missing or says nothing a value for every sample by its time.
  void fillEmpty(ChannelKind kind, LongToDoubleFunction byTime) {
    var column = columns.get(kind);
    if (rows.length == 0 || (column != null && !NativeFields.saysNothing(column))) {
      return;
    }
    double[] filled = gaps(Arrays.stream(rows).max().orElse(0) + 1);
    for (int i = 0; i < rows.length; i++) {
      filled[rows[i]] = byTime.applyAsDouble(millis[i]);
    }
    columns.put(kind, filled);
  }

  private static double[] gaps(int length) {
    var gaps = new double[length];
    Arrays.fill(gaps, Double.NaN);
    return gaps;
  }

  /// Some devices write every instant in two records, each with a part of the channels.
  private FitSamples merged() {
    var second = new boolean[rows.length];
    int halves = 0;
    for (int i = 1; i < rows.length; i++) {
      if (millis[i] == millis[i - 1] && !second[i - 1] && areHalves(rows[i - 1], rows[i])) {
        second[i] = true;
        halves++;
      }
    }
    if (halves * HALVES_SHARE < rows.length || halves == 0) {
      return this;
    }
    for (int i = 1; i < rows.length; i++) {
      if (second[i]) {
        unite(rows[i - 1], rows[i]);
      }
    }
    problems.add(Problem.of(ProblemCode.SAMPLES_MERGED, halves));
    int[] kept = IntStream.range(0, rows.length).filter(i -> !second[i]).toArray();
    return new FitSamples(
        IntStream.of(kept).map(i -> rows[i]).toArray(),
        IntStream.of(kept).mapToLong(i -> millis[i]).toArray(),
        columns,
        problems);
  }

  private boolean areHalves(int first, int second) {
    boolean firstHas = false;
    boolean secondHas = false;
    for (double[] column : columns.values()) {
      boolean inFirst = !Double.isNaN(column[first]);
      boolean inSecond = !Double.isNaN(column[second]);
      if (inFirst && inSecond) {
        return false;
      }
      firstHas |= inFirst;
      secondHas |= inSecond;
    }
    return firstHas && secondHas;
  }

  private void unite(int first, int second) {
    for (double[] column : columns.values()) {
      column[first] = Double.isNaN(column[first]) ? column[second] : column[first];
    }
  }
}
