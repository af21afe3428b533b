package org.backstride.sheet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.backstride.bench.BenchTable;
import org.backstride.bench.Figure;
import org.backstride.sheet.Sheets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long a sheet takes: the first of a run, which loads the engine, and the ones after it.
@Tag("bench")
class SheetBench {

  private static final int RUNS = 30;

  @Test
  void aWarmSheetIsReadyWhileOneLooks() {
    var model = Sheets.model(Sheets.kneeLevelThree(), Sheets.margit(), Locale.ENGLISH);
    long start = System.nanoTime();
    var renderer = new SheetRenderer();
    renderer.pdf(model, PrintFormat.A4);
    double first = millisSince(start);
    var warm = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      start = System.nanoTime();
      renderer.pdf(model, PrintFormat.A4);
      warm[run] = millisSince(start);
    }
    Arrays.sort(warm);
    double median = warm[RUNS / 2];

    BenchTable.add(
        new Figure("sheet of one session, warm", median, "ms"),
        new Figure("first of a run", first, "ms"));
    assertThat(renderer.pdf(model, PrintFormat.A4)).startsWith('%', 'P', 'D', 'F');
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
