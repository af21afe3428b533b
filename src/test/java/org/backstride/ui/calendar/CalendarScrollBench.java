package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javafx.scene.image.WritableImage;
import org.backstride.bench.BenchTable;
import org.backstride.bench.Figure;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.Plans;
import org.backstride.ui.gallery.Fx;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// One frame of scrolling the calendar of 20 people over a year, three sessions a week.
@Tag("bench")
@ExtendWith(BenchTable.class)
class CalendarScrollBench {

  private static final int FRAMES = 400;

  @TempDir Path folder;

  @Test
  void aYearOfTwentyPeopleScrollsWithinAFrame() {
    try (var desk = CalendarDesk.of(folder, Collections.nCopies(20, year()))) {
      assertThat(Fx.get(() -> desk.view.pane().board().height())).isGreaterThan(30_000);
      double before = Fx.get(() -> desk.view.pane().scrolled().get());

      double[] millis = Fx.get(() -> frames(desk.view.pane()));

      assertThat(Fx.get(() -> desk.view.pane().scrolled().get())).isGreaterThan(before + 10_000);
      Fx.get(() -> drawn(desk.view.pane(), -60));
      double[] drawn = Fx.get(() -> drawn(desk.view.pane(), 60));
      Arrays.sort(drawn);
      Arrays.sort(millis);
      BenchTable.add(
          new Figure("calendar 20 × 52 weeks, frame, median", millis[FRAMES / 2], "ms"),
          new Figure("95 of 100 frames", millis[FRAMES * 95 / 100], "ms"));
      BenchTable.add(
          new Figure("calendar 20 × 52 weeks, drawn to pixels, median", drawn[FRAMES / 2], "ms"),
          new Figure("95 of 100 drawn", drawn[FRAMES * 95 / 100], "ms"));
    }
  }

  /// Processor time of the window's own thread, which other programs cannot stretch.
  private static double[] frames(CalendarPane pane) {
    var threads = ManagementFactory.getThreadMXBean();
    double[] millis = new double[FRAMES];
    for (int frame = 0; frame < FRAMES; frame++) {
      long start = threads.getCurrentThreadCpuTime();
      pane.scrollBy(60);
      pane.layout();
      millis[frame] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
    return millis;
  }

  /// Frames, each with all of its pixels in memory at the end: processor time of the window's own
  /// thread and of the one that draws by software, one after the other.
  private static double[] drawn(CalendarPane pane, double pixelsOn) {
    double[] millis = new double[FRAMES];
    @Nullable WritableImage pixels = null;
    var threads = ManagementFactory.getThreadMXBean();
    long own = Thread.currentThread().threadId();
    long drawing = drawing();
    for (int frame = 0; frame < FRAMES; frame++) {
      long start = threads.getThreadCpuTime(own) + threads.getThreadCpuTime(drawing);
      pane.scrollBy(pixelsOn);
      pane.layout();
      pixels = pane.snapshot(null, pixels);
      long end = threads.getThreadCpuTime(own) + threads.getThreadCpuTime(drawing);
      millis[frame] = (end - start) / 1e6;
    }
    return millis;
  }

  private static long drawing() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
        .findFirst()
        .orElseThrow()
        .threadId();
  }

  private static AthletePlan year() {
    List<PlannedSession> sessions = new ArrayList<>();
    for (int i = 0; i < 156; i++) {
      sessions.add(Plans.session("s" + i, i / 3 * 7 + i % 3 * 2));
    }
    return AthletePlan.EMPTY.withSessions(sessions);
  }
}
