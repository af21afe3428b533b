package org.backstride.sheet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.backstride.bench.BenchTable;
import org.backstride.bench.Figure;
import org.backstride.sheet.Sheets;
import org.backstride.sheet.course.CourseOrder.PerPage;
import org.backstride.sheet.course.Courses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long a sheet takes: the first of a run, which loads the engine, and the ones after it.
@Tag("bench")
class SheetBench {

  private static final int RUNS = 30;

  @Test
  void aWarmSheetIsReadyWhileOneLooks() {
    var model = Sheets.model(Sheets.kneeLevelThree(), Sheets.margit(), Locale.ENGLISH);
    long start = processorNanos();
    var renderer = new SheetRenderer();
    renderer.pdf(model, PrintFormat.A4);
    double first = millisSince(start);
    var warm = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      start = processorNanos();
      renderer.pdf(model, PrintFormat.A4);
      warm[run] = millisSince(start);
    }
    Arrays.sort(warm);
    double median = warm[RUNS / 2];

    BenchTable.add(
        new Figure("sheet of one session, warm", median, "ms"),
        new Figure("first of a run", first, "ms"));
    assertThat(median).as("milliseconds for one session").isLessThanOrEqualTo(300);
  }

  @Test
  void aBlockOfSixWeeksIsReadyWhileOneWaits() {
    var model = Courses.model(Courses.days(42, PerPage.FOUR), Locale.ENGLISH);
    var renderer = new SheetRenderer();
    renderer.pdf(model, PrintFormat.A4);
    var runs = new double[5];
    for (int run = 0; run < runs.length; run++) {
      long start = processorNanos();
      renderer.pdf(model, PrintFormat.A4);
      runs[run] = millisSince(start);
    }
    Arrays.sort(runs);
    double median = runs[runs.length / 2];

    BenchTable.add(new Figure("sheet of 42 sessions, warm", median, "ms"));
    assertThat(median).as("milliseconds for 42 sessions").isLessThanOrEqualTo(3_000);
  }

  private static double millisSince(long start) {
    return (processorNanos() - start) / 1e6;
  }

  /// The processor's time and not the clock's: others may use the machine meanwhile.
  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
