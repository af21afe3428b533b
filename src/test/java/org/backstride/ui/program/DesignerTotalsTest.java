package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.Surface;
import org.backstride.program.notation.Notation;
import org.backstride.ui.gallery.Fx;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The footer and the findings while something is dragged.
class DesignerTotalsTest {

  private static final BlockPath BOUT = BlockPath.of(1, 0);

  @RegisterExtension final Designer designer = Designer.of(Programs.knee());
  private final LaneRobot hand = new LaneRobot(designer);

  @Test
  void everyFigureFollowsTheDragWithItsChange() {
    designer.showForHannah();
    var edge = hand.edge(BOUT);

    hand.robot().moveTo(edge).press(MouseButton.PRIMARY);
    hand.robot().moveTo(edge.add(6, 0)).moveTo(edge.add(40, 0));
    Fx.settle();
    designer.exhibit.save("designer-drag-totals");
    var during = List.of(delta("totals-time"), delta("totals-backward"), delta("totals-energy"));
    var zones = text("totals-zones-delta");
    var weekly = delta("totals-weekly");
    hand.push(KeyCode.ESCAPE);
    hand.robot().release(MouseButton.PRIMARY);
    Fx.settle();

    assertThat(during).allMatch(text -> text.startsWith("+"));
    assertThat(during.get(1)).contains(" m");
    assertThat(zones).startsWith("Z1 +");
    assertThat(weekly).startsWith("+");
    assertThat(delta("totals-time")).isEmpty();
    assertThat(text("totals-zones-delta")).isEmpty();
  }

  @Test
  void theFiguresStandStillWhenTheirFirstChangeAppears() {
    designer.showForHannah();
    designer.select(BOUT);
    var edge = hand.edge(BOUT);
    var still = places();

    hand.robot().moveTo(edge).press(MouseButton.PRIMARY);
    hand.robot().moveTo(edge.add(6, 0)).moveTo(edge.add(20, 0));
    Fx.settle();
    var during = places();
    hand.push(KeyCode.ESCAPE);
    hand.robot().release(MouseButton.PRIMARY);
    Fx.settle();

    assertThat(during).isEqualTo(still);
  }

  private List<Double> places() {
    return Fx.get(
        () ->
            designer.view.node().lookupAll(".bs-total").stream()
                .filter(Node::isVisible)
                .map(Node::getLayoutX)
                .toList());
  }

  @Test
  void theZonesAreThoseOfTheAthletesOwnDirections() {
    assertThat(figure("totals-zones").getParent().getParent().isVisible()).isFalse();

    designer.showForHannah();

    assertThat(figure("totals-zones").getParent().getParent().isVisible()).isTrue();
    assertThat(text("totals-zones")).contains("Z1 ");
    assertThat(figure("totals-zones").getAccessibleText()).contains("own gait and direction");
  }

  @Test
  void theWeekStandsBesideWhatWasRecorded() {
    designer.showForHannah();

    assertThat(text("totals-weekly")).isEqualTo("≥ 30:00");
    assertThat(text("totals-weekly-side")).isEqualTo("nothing recorded in 7 days");
  }

  @Test
  void theKneeLoadIndexIsOfferedForRunningWithACadenceOnly() {
    assertThat(Fx.get(() -> figureNow("totals-knee-switch").isVisible())).isFalse();

    var running = Notation.read("- 1000 steps bwd run 3mps").program();
    Fx.run(() -> designer.document.edit(running, List.of(), "run"));
    Fx.settle();
    assertThat(Fx.get(() -> figureNow("totals-knee-switch").isVisible())).isTrue();
    assertThat(Fx.get(() -> figureNow("totals-knee").getParent().getParent().isVisible()))
        .isFalse();

    Fx.run(() -> ((ToggleButton) figureNow("totals-knee-switch")).fire());
    Fx.settle();
    assertThat(text("totals-knee")).isEqualTo("76 %");
  }

  @Test
  void aFindingAppearsWhileItsCauseIsStillBeingDragged() {
    Fx.run(() -> designer.document.edit(onTheBelt(), List.of(), "belt"));
    Fx.settle();
    assertThat(fixes()).isEmpty();
    var backward = hand.middle(BlockPath.of(2));

    hand.robot().moveTo(backward).press(MouseButton.PRIMARY);
    hand.robot().moveTo(hand.at(40, hand.ground()));
    hand.robot()
        .moveTo(hand.at(hand.lane().span(BlockPath.of(0)).orElseThrow().to() - 30, hand.ground()));
    Fx.settle();
    var during = fixes();
    hand.push(KeyCode.ESCAPE);
    hand.robot().release(MouseButton.PRIMARY);
    Fx.settle();

    assertThat(during).isNotEmpty();
    assertThat(fixes()).isEmpty();
    assertThat(designer.program()).isEqualTo(onTheBelt());
  }

  @Test
  void theFixOfTheBeltRulePutsTheRestInAndTheFindingIsGone() {
    var program =
        Program.EMPTY
            .withBlocks(List.of(onTheBelt().blocks().get(0), onTheBelt().blocks().get(2)))
            .withSurface(Surface.TREADMILL);
    Fx.run(() -> designer.document.edit(program, List.of(), "belt"));
    Fx.settle();

    var fix = fixes().getFirst();
    Fx.run(fix::fire);
    Fx.settle();

    assertThat(designer.program().blocks()).hasSize(3);
    assertThat(BlockTree.steps(designer.program()).get(1).block())
        .isInstanceOfSatisfying(Step.class, step -> assertThat(step.gait()).isEqualTo(Gait.STILL));
    assertThat(hand.seconds(BlockPath.of(1))).isGreaterThanOrEqualTo(15);
    assertThat(fixes()).isEmpty();
    designer.undo();
    assertThat(designer.program()).isEqualTo(program);
  }

  /// Forward, a minute of standing, backward, on a treadmill: the turn is made on a still belt.
  private static Program onTheBelt() {
    return Program.EMPTY
        .withSurface(Surface.TREADMILL)
        .withBlocks(
            List.of(
                Programs.walk(Direction.FORWARD, 300, "4.0", "4.5"),
                Programs.rest(60),
                Programs.walk(Direction.BACKWARD, 300, "2.0", "2.5")));
  }

  /// The buttons that would satisfy the rule about turning on a treadmill.
  private List<Button> fixes() {
    return Fx.get(
        () -> designer.view.node().lookupAll("#fix-S34").stream().map(Button.class::cast).toList());
  }

  private Node figure(String id) {
    return Objects.requireNonNull(Fx.get(() -> designer.view.node().lookup("#" + id)));
  }

  private String text(String id) {
    return Fx.get(() -> ((Label) figureNow(id)).getText());
  }

  private String delta(String id) {
    return Fx.get(
        () -> ((Label) figureNow(id).getParent().getParent().lookup(".bs-delta")).getText());
  }

  private Node figureNow(String id) {
    return Objects.requireNonNull(designer.view.node().lookup("#" + id));
  }
}
