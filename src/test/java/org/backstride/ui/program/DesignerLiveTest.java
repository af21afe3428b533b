package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.notation.Notation;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.program.hit.Hit;
import org.backstride.ui.program.hit.HitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// While something is held, everything beside the lane shows it; letting go elsewhere or Escape
/// leaves no trace.
class DesignerLiveTest {

  private static final BlockPath BOUT = BlockPath.of(1, 0);

  @RegisterExtension final Designer designer = Designer.of(Programs.knee());
  private final LaneRobot hand = new LaneRobot(designer);

  @Test
  void fieldsTextAndMeaningShowTheDragAndEscapeBringsAllOfThemBack() {
    designer.select(BOUT);
    String before = text();

    hold(hand.edge(BOUT), seconds(30));

    assertThat(length()).isEqualTo("2:30");
    assertThat(held()).isEqualTo("5×2:00 → 5×2:30 · Esc restores");
    assertThat(text()).contains("- 2m30s bwd walk 2.0-2.5kmh").isNotEqualTo(before);
    assertThat(meanings()).anyMatch(line -> line.startsWith("2:30, Backward walk"));
    assertThat(designer.program()).isEqualTo(Programs.knee());

    escape();

    assertThat(length()).isEqualTo("2:00");
    assertThat(held()).isEmpty();
    assertThat(text()).isEqualTo(before);
    assertThat(meanings()).noneMatch(line -> line.startsWith("2:30"));
    assertThat(designer.selection()).containsExactly(BOUT);
  }

  @Test
  void theFieldsAndTheTextAreThoseOfTheBlockThatIsHeldAndEscapeGivesBackWhatWasSelected() {
    designer.select(BlockPath.of(0));

    hold(hand.edge(BOUT), seconds(30));

    assertThat(designer.selection()).containsExactly(BOUT);
    assertThat(length()).isEqualTo("2:30");
    escape();
    assertThat(designer.selection()).containsExactly(BlockPath.of(0));
    assertThat(designer.program()).isEqualTo(Programs.knee());
  }

  @Test
  void aRectangleThatIsGivenUpLeavesTheSelectionAsItWas() {
    designer.select(BOUT);
    var first = BlockPath.of(0, 0);
    double top = hand.lane().frame().plotTop() - 8;
    double ground = hand.lane().frame().plotBottom() - 20;
    var from = hand.at(hand.lane().span(first).orElseThrow().from() + 4, top);
    var to = hand.at(hand.lane().span(first).orElseThrow().middle(), ground);

    hold(from, to.subtract(from));

    assertThat(designer.selection()).containsExactly(first);
    escape();
    assertThat(designer.selection()).containsExactly(BOUT);
  }

  @Test
  void whereADragMovesBlocksTheFieldsStayThoseOfTheSelectedOne() {
    designer.select(BOUT);

    hold(hand.middle(BOUT), new Point2D(hand.lane().scale().end() / 2, 0));

    assertThat(length()).isEqualTo("2:00");
    escape();
    assertThat(designer.program()).isEqualTo(Programs.knee());
  }

  @Test
  void aLineThatCannotBeReadStaysADraftThroughADragThatIsTakenBack() {
    var area = area();
    Fx.run(
        () ->
            area.setText(
                area.getText().replace("- 1m fwd walk 3.0kmh", "- 1m fwd walk 3.0 parsecs")));
    Fx.settle();
    String draft = text();
    designer.select(BOUT);

    hold(hand.edge(BOUT), seconds(30));
    assertThat(text()).contains("parsecs").contains("2m30s");
    escape();

    assertThat(text()).isEqualTo(draft);
    assertThat(designer.program()).isEqualTo(Programs.knee());
  }

  @Test
  void theSelectedLineComesIntoSight() {
    var program = Notation.read("# Long\n" + "- 1m fwd walk 3kmh\n- 1m bwd walk 2kmh\n".repeat(40));
    try (var longer = Designer.of(program.program())) {
      longer.select(BlockPath.of(79));
      var area = (TextArea) Fx.get(() -> longer.view.node().lookup("#program-text"));

      assertThat(Fx.get(area::getScrollTop)).isPositive();

      longer.select(BlockPath.of(0));
      assertThat(Fx.get(area::getScrollTop)).isLessThan(40);
    }
  }

  @Test
  void aClickBetweenTwoBlocksPutsANewOneThere() {
    var lane = hand.lane();
    double x = lane.span(BOUT).orElseThrow().to();
    var place = hand.at(x, lane.frame().plotBottom() + 12);

    hand.robot().moveTo(place);
    Fx.settle();
    assertThat(new HitTest(lane, BlockPath.ROOT).at(x, lane.frame().plotBottom() + 12))
        .isInstanceOf(Hit.Gap.class);
    designer.exhibit.save("designer-gap");
    hand.robot().clickOn(place);
    Fx.settle();

    assertThat(BlockTree.childrenAt(designer.program(), BlockPath.of(1)).orElseThrow()).hasSize(4);
    assertThat(designer.selection()).containsExactly(BlockPath.of(1, 1));
    designer.undo();
    assertThat(designer.program()).isEqualTo(Programs.knee());
  }

  @Test
  void aTemplateOfThePaletteIsPutBehindTheSelectionByEnter() {
    designer.select(BlockPath.of(2));
    var template =
        Fx.get(
            () ->
                designer.view.node().lookupAll(".bs-palette-item").stream()
                    .filter(
                        node ->
                            node.getAccessibleText().contains("Incline for patellofemoral pain"))
                    .findFirst());

    assertThat(template).isPresent();
    Fx.run(() -> ((Button) template.orElseThrow()).fire());

    assertThat(designer.program().blocks()).hasSizeGreaterThan(3);
  }

  private void hold(Point2D from, Point2D by) {
    hand.robot().moveTo(from).press(MouseButton.PRIMARY);
    hand.robot().moveTo(from.add(by.multiply(0.5))).moveTo(from.add(by));
    Fx.settle();
  }

  private Point2D seconds(int seconds) {
    return new Point2D(seconds * hand.lane().scale().pixelsPerUnit(), 0);
  }

  private void escape() {
    hand.push(KeyCode.ESCAPE);
    hand.robot().release(MouseButton.PRIMARY);
    Fx.settle();
  }

  private String length() {
    return ((TextField) Fx.get(() -> designer.view.node().lookup("#inspector-length"))).getText();
  }

  private String held() {
    return Fx.get(() -> ((Label) designer.view.node().lookup("#lane-held")).getText());
  }

  private TextArea area() {
    return (TextArea) Fx.get(() -> designer.view.node().lookup("#program-text"));
  }

  private String text() {
    return Fx.get(area()::getText);
  }

  private List<String> meanings() {
    return Fx.get(
        () ->
            designer.view.node().lookupAll(".bs-text-meaning").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList());
  }
}
