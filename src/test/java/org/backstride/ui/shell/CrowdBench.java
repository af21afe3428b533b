package org.backstride.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.athlete.Athlete;
import org.backstride.bench.BenchTable;
import org.backstride.bench.Figure;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.Plans;
import org.backstride.store.Library;
import org.backstride.studio.demo.DemoLibrary;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A clinic of two hundred people, three sessions a week each for eight weeks: what the JavaFX
/// thread works to open the screens that show them all, layout included.
@Tag("bench")
@ExtendWith(BenchTable.class)
class CrowdBench {

  private static final int PEOPLE = 200;
  private static final int SESSIONS = 24;
  private static final int PASSES = 7;

  @Test
  void theScreensOfTwoHundredPeopleOpenAtOnce() {
    try (var demo = Demo.of(CrowdBench::fill)) {
      try (var window =
          WindowExhibit.of(demo, new Place.Programs(), Theme.LIGHT, Exhibit.Size.LARGE)) {
        figure("Today", window, () -> window.window().open(new Place.Today()));
        figure("athletes", window, () -> window.window().open(new Place.Athletes()));
        figure("calendar of all", window, () -> window.window().open(new Place.Calendar()));
        figure("finder, a letter", window, () -> find(window));
      }
      assertThat(demo.studio().roster().athletes().get()).hasSize(PEOPLE);
    }
  }

  /// The median and the longest of some openings after the first, each from another screen.
  private static void figure(String screen, WindowExhibit window, Runnable open) {
    double first = millis(window, open);
    double[] later = new double[PASSES];
    for (int i = 0; i < PASSES; i++) {
      window.open(new Place.Programs());
      later[i] = millis(window, open);
    }
    Arrays.sort(later);
    String what = PEOPLE + " people, " + screen;
    BenchTable.add(new Figure(what + ", first", first, "ms"));
    BenchTable.add(
        new Figure(what + ", median", later[PASSES / 2], "ms"),
        new Figure("longest", later[PASSES - 1], "ms"));
  }

  private static double millis(WindowExhibit window, Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    double millis =
        Fx.get(
            () -> {
              var root = window.stage().getScene().getRoot();
              long before = threads.getCurrentThreadCpuTime();
              work.run();
              root.applyCss();
              root.layout();
              return (threads.getCurrentThreadCpuTime() - before) / 1e6;
            });
    Fx.settle();
    return millis;
  }

  private static void find(WindowExhibit window) {
    var root = window.stage().getScene().getRoot();
    root.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, false, true, false, false));
    if (window.stage().getScene().getFocusOwner() instanceof TextField field) {
      field.setText("a");
    }
  }

  /// The six invented people with their recordings, and others like them.
  private static void fill(Library library) {
    var today = LocalDate.ofInstant(Demo.CLOCK.instant(), ZoneOffset.UTC);
    new DemoLibrary(today, ZoneOffset.UTC).fill(library, Progress.SILENT);
    var known = library.athletes();
    for (int i = known.size(); i < PEOPLE; i++) {
      var athlete = named(known.get(i % known.size()), i);
      library.save(athlete);
      library.save(athlete.id(), plan(i));
    }
  }

  private static Athlete named(Athlete like, int number) {
    return new Athlete(
        Plans.athlete("crowd " + number),
        like.person().withName(like.name() + " " + number),
        like.thresholds(),
        like.condition(),
        like.readiness(),
        like.standing(),
        like.screening(),
        like.circumstances(),
        like.file());
  }

  private static AthletePlan plan(int person) {
    List<PlannedSession> sessions = new ArrayList<>();
    for (int i = 0; i < SESSIONS; i++) {
      sessions.add(Plans.session("p" + person + "s" + i, (i / 3 - 4) * 7 + i % 3 * 2 + person % 2));
    }
    return AthletePlan.EMPTY.withSessions(sessions);
  }
}
