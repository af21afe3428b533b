package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.backstride.bench.BenchTable;
import org.backstride.bench.CpuTime;
import org.backstride.bench.Figure;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.unit.Direction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// One frame of a drag in the whole designer: the pointer's event, lane, minimap, inspector, text,
/// totals and findings, layout and drawing. Counted is what the window's two threads work for it.
@Tag("bench")
@ExtendWith(BenchTable.class)
class DesignerDragBench {

  /// After so many the compiler is done with what a frame runs.
  private static final int WARM_UP = 1_200;

  private static final int FRAMES = 300;
  private static final BlockPath HELD = BlockPath.of(20);

  @Test
  void aDragInTheWholeWindowCostsSoMuchAFrameAndEditsNothing() {
    var look = new Designer.Look(Theme.LIGHT, Exhibit.Size.LARGE, Locale.ENGLISH);
    try (var designer = Designer.of(sixty(), look)) {
      designer.showForHannah();
      designer.select(HELD);
      double[] bare = bare(designer);
      double[] still = frames(designer, 0);
      double[] moving = frames(designer, 1);

      BenchTable.add(new Figure("a pulse that moves one pixel, median", at(bare, 50), "ms"));
      BenchTable.add(new Figure("a pulse that moves one pixel, p99", at(bare, 99), "ms"));
      BenchTable.add(new Figure("drag frame that changes nothing, median", at(still, 50), "ms"));
      BenchTable.add(new Figure("window, drag frame of 60 steps, median", at(moving, 50), "ms"));
      BenchTable.add(new Figure("window, drag frame of 60 steps, p99", at(moving, 99), "ms"));
      assertThat(designer.program()).isEqualTo(sixty());
    }
  }

  /// What a window of this size costs of itself: the headless one copies all its pixels each time.
  private static double[] bare(Designer designer) {
    var dot = new javafx.scene.layout.Region();
    dot.setManaged(false);
    dot.getStyleClass().add("bs-zone-share-1");
    Fx.run(
        () -> {
          ((javafx.scene.layout.Pane) designer.view.node()).getChildren().add(dot);
        });
    double[] sorted = measured(i -> dot.resizeRelocate(5 + i % 7, 5, 1, 1));
    Fx.run(() -> ((javafx.scene.layout.Pane) designer.view.node()).getChildren().remove(dot));
    return sorted;
  }

  /// The processor time of frames in order of size, those of the warm-up left out.
  private static double[] frames(Designer designer, int stride) {
    var lane = Fx.get(designer.view.lane()::lane);
    double x = lane.span(HELD).orElseThrow().to() - 2;
    Fx.run(() -> fire(designer, MouseEvent.MOUSE_PRESSED, x));
    double[] sorted =
        measured(i -> fire(designer, MouseEvent.MOUSE_DRAGGED, x + 5 + stride * (i % 90)));
    new LaneRobot(designer).push(KeyCode.ESCAPE);
    return sorted;
  }

  private static double[] measured(IntConsumer frame) {
    double[] millis = new double[WARM_UP + FRAMES];
    long before = CpuTime.drawingNanos();
    for (int i = 0; i < millis.length; i++) {
      int each = i;
      pulse(() -> frame.accept(each));
      long now = CpuTime.drawingNanos();
      millis[i] = (now - before) / 1e6;
      before = now;
    }
    double[] warm = Arrays.copyOfRange(millis, WARM_UP, millis.length);
    Arrays.sort(warm);
    return warm;
  }

  /// Runs something and waits for the pulse that shows it; what is drawn of the pulse before ends
  /// within.
  private static void pulse(Runnable work) {
    var done = new CompletableFuture<Boolean>();
    Platform.runLater(
        () -> {
          work.run();
          Platform.requestNextPulse();
          var window = javafx.stage.Window.getWindows().getLast();
          var scene = window.getScene();
          scene.addPostLayoutPulseListener(
              new Runnable() {
                @Override
                public void run() {
                  scene.removePostLayoutPulseListener(this);
                  done.complete(true);
                }
              });
        });
    done.orTimeout(30, TimeUnit.SECONDS).join();
  }

  private static double at(double[] sorted, int percent) {
    return sorted[sorted.length * percent / 100];
  }

  private static void fire(Designer designer, EventType<MouseEvent> type, double x) {
    var pane = designer.view.lane();
    double y = pane.lane().frame().plotBottom() - 20;
    var place = pane.localToScene(pane.xOf(x), y);
    pane.fireEvent(Mouse.held(type, place));
  }

  static Program sixty() {
    List<Block> blocks =
        IntStream.range(0, 60)
            .<Block>mapToObj(
                i ->
                    Programs.walk(
                        i % 2 == 0 ? Direction.BACKWARD : Direction.FORWARD, 60, "2.0", "2.5"))
            .toList();
    return Program.EMPTY.withBlocks(blocks);
  }
}
