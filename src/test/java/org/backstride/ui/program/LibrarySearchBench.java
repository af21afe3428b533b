package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.backstride.bench.BenchTable;
import org.backstride.bench.Figure;
import org.backstride.program.Program.About;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.program.library.ProgramsView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A letter typed into the search of a library of a thousand programs: what the JavaFX thread works
/// for it, its layout included.
@Tag("bench")
@ExtendWith(BenchTable.class)
class LibrarySearchBench {

  private static final int PROGRAMS = 1_000;
  private static final String TYPED = "program 7";
  private static final int PASSES = 12;
  private static final int WARM_UP = 4;

  @Test
  void aLetterInTheSearchOfAThousandProgramsCostsSoMuch() {
    Fx.start();
    var studio = Designer.studio();
    var context = Designer.context(studio, Locale.ENGLISH);
    Fx.run(
        () -> IntStream.range(0, PROGRAMS).forEach(i -> studio.programs().add(numbered(i), "Add")));
    var view = Fx.get(() -> new ProgramsView(context, Clock.system(ZoneId.systemDefault())));
    var root = Fx.get(() -> new StackPane(view.node()));
    try (var _ = Exhibit.of(root, Theme.LIGHT, Exhibit.Size.LARGE)) {
      double[] letters = new double[TYPED.length() * PASSES];
      for (int i = 0; i < letters.length; i++) {
        String text = TYPED.substring(0, 1 + i % TYPED.length());
        letters[i] =
            millis(root, () -> ((TextField) view.node().lookup("#programs-search")).setText(text));
      }
      letters = Arrays.copyOfRange(letters, TYPED.length() * WARM_UP, letters.length);
      Arrays.sort(letters);
      BenchTable.add(
          new Figure("library of 1,000, a letter, median", letters[letters.length / 2], "ms"));
      BenchTable.add(
          new Figure("library of 1,000, a letter, longest", letters[letters.length - 1], "ms"));
      assertThat(view.node().lookupAll("#program-card")).isNotEmpty();
    } finally {
      Fx.run(view::close);
      Fx.discard(studio);
    }
  }

  private static double millis(StackPane window, Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    return Fx.get(
        () -> {
          long before = threads.getCurrentThreadCpuTime();
          work.run();
          window.applyCss();
          window.layout();
          return (threads.getCurrentThreadCpuTime() - before) / 1e6;
        });
  }

  private static org.backstride.program.Program numbered(int i) {
    return Programs.knee()
        .withName("Program " + i)
        .withAbout(new About(List.of("week " + i % 12), "", null));
  }
}
