package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.backstride.program.BlockPath;
import org.backstride.rehab.RuleId;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A frame of a drag touches what it changes and nothing else: no node is made, no style looked up,
/// and nothing around the parts that change is laid out.
class DragFrameTest {

  private static final BlockPath HELD = BlockPath.of(20);
  private static final int FOLLOWERS = 5;

  private final Designer designer = Designer.of(DesignerDragBench.sixty());
  private double edge;

  @BeforeEach
  void hold() {
    designer.showForHannah();
    designer.select(HELD);
    edge = Fx.get(designer.view.lane()::lane).span(HELD).orElseThrow().to() - 2;
    fire(MouseEvent.MOUSE_PRESSED, edge);
    IntStream.rangeClosed(10, 40).forEach(this::frame);
  }

  @AfterEach
  void close() {
    new LaneRobot(designer).push(KeyCode.ESCAPE);
    designer.close();
  }

  @Test
  void noNodeIsMadeAndNoStyleLookedUp() {
    try (var touched = watched()) {
      frame(41);
      frame(42);

      assertThat(touched.come()).isEmpty();
      assertThat(touched.restyled()).isEmpty();
    }
  }

  @Test
  void aFindingThatGoesAndComesAgainIsShownWithoutANewNodeOrStyle() {
    try (var touched = watched()) {
      frame(16);
      assertThat(isSaid(RuleId.S24)).isFalse();
      frame(40);

      assertThat(isSaid(RuleId.S24)).isTrue();
      assertThat(touched.come()).isEmpty();
      assertThat(touched.restyled()).isEmpty();
    }
  }

  @Test
  void onlyThePartsThatChangeAreLaidOut() {
    try (var touched = watched()) {
      frame(41);

      assertThat(touched.laidOut())
          .doesNotContain(parent(".bs-designer"), root(), parent(".bs-palette"))
          .doesNotContain(parent(".bs-designer-side"), parent("#lane").getParent());
      assertThat(touched.laidOut(parent("#lane")::equals)).isLessThanOrEqualTo(2);
      assertThat(touched.laidOut(parent(".bs-totals")::equals)).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aFrameThatChangesNothingTouchesNothing() {
    frame(41);
    try (var touched = watched()) {
      frame(41);

      assertThat(touched.come()).isEmpty();
      assertThat(touched.restyled()).isEmpty();
      assertThat(touched.laidOut()).isEmpty();
    }
  }

  private boolean isSaid(RuleId rule) {
    return Fx.get(
        () ->
            root().lookupAll("#finding-" + rule.name()).stream()
                .anyMatch(node -> node.getParent().getParent().isVisible()));
  }

  private Touches watched() {
    return Fx.get(() -> Touches.under(root()));
  }

  /// The pointer moves, and everyone beside the lane has had a turn.
  private void frame(int pixels) {
    fire(MouseEvent.MOUSE_DRAGGED, edge + pixels);
    IntStream.range(0, FOLLOWERS).forEach(_ -> Fx.settle());
  }

  private Parent root() {
    return designer.view.node().getScene().getRoot();
  }

  private Parent parent(String selector) {
    Node found = designer.view.node().lookup(selector);
    return (Parent) Objects.requireNonNull(found, selector);
  }

  private void fire(EventType<MouseEvent> type, double x) {
    Fx.run(
        () -> {
          var pane = designer.view.lane();
          var place = pane.localToScene(pane.xOf(x), pane.lane().frame().plotBottom() - 20);
          pane.fireEvent(Mouse.held(type, place));
        });
  }
}
