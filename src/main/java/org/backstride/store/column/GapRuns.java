package org.backstride.store.column;

import java.util.Arrays;
import org.backstride.store.column.ColumnForm.DamagedColumnException;

/// Where a column has values and where it has gaps: alternating run lengths, values first.
final class GapRuns {

  private final int[] runs;
  private final int count;

  private GapRuns(int[] runs, int count) {
    this.runs = runs;
    this.count = count;
  }

  static GapRuns of(double[] values) {
    var runs = new int[8];
    int used = 0;
    int start = 0;
    boolean gap = false;
    for (int i = 0; i <= values.length; i++) {
      if (i == values.length || Double.isNaN(values[i]) != gap) {
        runs = used == runs.length ? Arrays.copyOf(runs, used * 2) : runs;
        runs[used++] = i - start;
        start = i;
        gap = !gap;
      }
    }
    return new GapRuns(Arrays.copyOf(runs, used), values.length);
  }

  static GapRuns read(ByteSource body, int count) throws DamagedColumnException {
    long length = body.unsigned();
    body.requireAtLeast(length);
    var runs = new int[(int) length];
    long sum = 0;
    for (int i = 0; i < runs.length; i++) {
      long run = body.unsigned();
      if (run < 0 || run > count) {
        throw new DamagedColumnException("A run is longer than the column");
      }
      runs[i] = (int) run;
      sum += run;
    }
    if (sum != count) {
      throw new DamagedColumnException("The column has " + sum + " values, not " + count);
    }
    return new GapRuns(runs, count);
  }

  void write(ByteSink body) {
    body.unsigned(runs.length);
    for (int run : runs) {
      body.unsigned(run);
    }
  }

  int present() {
    int present = 0;
    for (int i = 0; i < runs.length; i += 2) {
      present += runs[i];
    }
    return present;
  }

  /// The values without the gaps.
  double[] compact(double[] values) {
    var present = new double[present()];
    copyRuns(values, present, Direction.COMPACT);
    return present;
  }

  /// The values with the gaps between them.
  double[] spread(double[] present) {
    var values = new double[count];
    Arrays.fill(values, Double.NaN);
    copyRuns(present, values, Direction.SPREAD);
    return values;
  }

  private enum Direction {
    COMPACT,
    SPREAD
  }

  private void copyRuns(double[] from, double[] to, Direction direction) {
    int full = 0;
    int dense = 0;
    for (int i = 0; i < runs.length; i++) {
      if (i % 2 == 0) {
        boolean compacting = direction == Direction.COMPACT;
        System.arraycopy(from, compacting ? full : dense, to, compacting ? dense : full, runs[i]);
        dense += runs[i];
      }
      full += runs[i];
    }
  }
}
