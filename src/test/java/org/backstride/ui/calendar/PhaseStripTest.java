package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.phase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.backstride.plan.Plans;
import org.backstride.ui.calendar.paint.StripPainter;
import org.backstride.ui.calendar.paint.StripPainter.Strip;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The edges of phases, dragged by a real mouse: base over two weeks, and build right after it.
class PhaseStripTest {

  @TempDir Path folder;
  private CalendarDesk desk;

  @BeforeEach
  void open() {
    var plan = Plans.plan("a0 b7 c13").with(phase("base", 0, 13)).with(phase("build", 14, 34));
    desk = CalendarDesk.of(folder, List.of(plan));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theEndOfAPhaseIsDraggedAndItsNeighbourGoesAlong() {
    drag(14, 21);

    assertThat(phases()).containsExactly("base0-20", "build21-34");
    assertThat(desk.places(0)).isEqualTo("a0 b7 c13");
    assertThat(desk.undo()).isEqualTo("Phase base");
    assertThat(phases()).containsExactly("base0-13", "build14-34");
  }

  @Test
  void aPhaseGetsShorterAndItsNeighbourLonger() {
    drag(14, 7);

    assertThat(phases()).containsExactly("base0-6", "build7-34");
  }

  @Test
  void theBeginningOfAPhaseIsDraggedToo() {
    drag(0, -7);

    assertThat(phases()).containsExactly("base-7-13", "build14-34");
  }

  @Test
  void withShiftTheSessionsStretchAlong() {
    drag(35, 49);
    desk.undo();
    drag(0, -14, KeyCode.SHIFT);

    assertThat(phases()).containsExactly("base-14-13", "build14-34");
    assertThat(desk.places(0)).isEqualTo("a-14 b1 c13");
  }

  @Test
  void aPhaseKeepsAtLeastOneDay() {
    drag(35, -20);

    assertThat(phases()).containsExactly("base0-13", "build14-14");
  }

  private List<String> phases() {
    var person = desk.person(0);
    return Fx.get(() -> Plans.phases(desk.plan(), person));
  }

  /// Drags the edge that lies before one day to before another.
  private void drag(int from, int to, KeyCode... held) {
    var start = edge(Plans.day(from));
    desk.robot.moveTo(start).press(MouseButton.PRIMARY);
    for (var key : held) {
      desk.robot.press(key);
    }
    desk.robot.moveTo(edge(Plans.day(to)));
    desk.robot.release(MouseButton.PRIMARY);
    for (var key : held) {
      desk.robot.release(key);
    }
    Fx.settle();
  }

  private Point2D edge(LocalDate day) {
    return Fx.get(
        () -> {
          var node = desk.robot.lookup(".bs-calendar-strip").query();
          var pane = desk.view.pane();
          var top =
              pane.board().board().first().plusWeeks(pane.board().weekAt(pane.scrolled().get()));
          var strip =
              new Strip(
                  desk.plan(),
                  desk.view.model().people().get(),
                  top.minusWeeks(2),
                  16,
                  node.getLayoutBounds().getWidth());
          return node.localToScreen(strip.xOf(day), StripPainter.HEAD + StripPainter.ROW / 2);
        });
  }
}
