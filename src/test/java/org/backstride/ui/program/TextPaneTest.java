package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Step;
import org.backstride.program.notation.Notation;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// The text beside the blocks, by keyboard.
class TextPaneTest {

  private static final String TEXT =
      """
      Warm-up
        - 5m fwd walk 3.0-4.0kmh
      Main 3x
        - 1m bwd walk 2.0-2.5kmh
        - 1m recovery still
      """;

  private final FxRobot robot = new FxRobot();
  @RegisterExtension final Designer designer = Designer.of(Notation.read(TEXT).program());

  @Test
  void typingAWordOffersItsRestAndEnterTakesIt() {
    standAtEndOf(5);
    push(KeyCode.ENTER);

    type("  - 2m bw");

    assertThat(suggestions()).containsExactly("bwd");
    push(KeyCode.ENTER);
    type("wa");
    assertThat(suggestions()).containsExactly("warmup", "walk");
    push(KeyCode.DOWN);
    push(KeyCode.TAB);
    assertThat(line(6)).isEqualTo("  - 2m bwd walk ");
    var main = (Repeat) designer.program().blocks().get(1);
    assertThat(main.blocks()).hasSize(3);
    assertThat(((Step) main.blocks().get(2)).isBackward()).isTrue();
  }

  @Test
  void overAnEmptyProgramThereIsNoHeadingForTimes() {
    assertThat(isTotalHeaded()).isTrue();

    Fx.run(() -> ((TextArea) designer.view.node().lookup("#program-text")).setText(""));
    Fx.settle();

    assertThat(isTotalHeaded()).isFalse();
  }

  private boolean isTotalHeaded() {
    return Fx.get(() -> designer.view.node().lookup("#program-text-total").isVisible());
  }

  @Test
  void escapeClosesTheListAndTheTextStays() {
    standAtEndOf(4);
    type(" ra");
    assertThat(suggestions()).containsExactly("ramp", "rail");

    push(KeyCode.ESCAPE);

    assertThat(isSuggesting()).isFalse();
    assertThat(line(4)).isEqualTo("  - 1m bwd walk 2.0-2.5kmh ra");
  }

  @Test
  void aWholeWordOpensNoListSoThatEnterBeginsALine() {
    standAtEndOf(4);
    type(" rail");

    push(KeyCode.ENTER);

    assertThat(line(4)).isEqualTo("  - 1m bwd walk 2.0-2.5kmh rail");
    assertThat(line(5)).isEmpty();
  }

  @Test
  void controlSpaceOffersWhatTheStepDoesNotSayYet() {
    standAtEndOf(4);
    type(" ");

    push(KeyCode.CONTROL, KeyCode.SPACE);

    assertThat(suggestions()).contains("grade ", "rail", "stop pain>").doesNotContain("bwd", "run");
  }

  @Test
  void aBadLineKeepsItsBlockSaysWhyAndItsFixIsOneClickAway() {
    replaceLine(4, "  - 400 m bwd walk");

    assertThat(program()).isEqualTo(Notation.read(TEXT).program());
    assertThat(label("#program-text-problem .label"))
        .isEqualTo(
            "Line 4: “400 m” could be metres or minutes. Write mtr for metres, or min for"
                + " minutes.");
    Set<Button> fixes = robot.lookup("#program-fix").queryAllAs(Button.class);
    assertThat(fixes.stream().map(Button::getText)).containsExactly("400mtr", "400min");

    Fx.run(fixes.iterator().next()::fire);

    assertThat(line(4)).isEqualTo("  - 400mtr bwd walk");
    assertThat(((Step) block(BlockPath.of(1, 0))).extent()).isInstanceOf(Extent.ForDistance.class);
    assertThat(shown("#program-text-problem")).isFalse();
  }

  @Test
  void otherLinesGoIntoTheProgramWhileOneIsBad() {
    replaceLine(4, "  - 400 m bwd walk");

    replaceLine(2, "  - 6m fwd walk 3.0-4.0kmh");

    assertThat(((Step) block(BlockPath.of(0, 0))).extent()).isEqualTo(new Extent.ForTime(360));
    assertThat(((Step) block(BlockPath.of(1, 0))).extent()).isEqualTo(new Extent.ForTime(60));
  }

  @Test
  void aBadLineStaysWhileTheLaneChangesAnotherBlock() {
    replaceLine(4, "  - 400 m bwd walk");

    designer.select(BlockPath.of(0, 0));
    Fx.run(designer.view::focus);
    push(KeyCode.B);

    assertThat(line(2)).isEqualTo("  - 5m bwd walk 3.0-4.0kmh");
    assertThat(line(4)).isEqualTo("  - 400 m bwd walk");
  }

  @Test
  void aDraftWaitsWhileTheProgramIsClosed() {
    replaceLine(4, "  - 400 m bwd walk");

    String again =
        Fx.get(
            () -> {
              var context = Designer.context(designer.studio, Locale.ENGLISH);
              try (var view = new ProgramView(context, designer.document)) {
                var scene = new Scene((Parent) view.node());
                scene.getRoot().applyCss();
                return ((TextArea) scene.lookup("#program-text")).getText();
              }
            });

    assertThat(again).contains("  - 400 m bwd walk");
  }

  @Test
  void theCaretSelectsItsBlockAndABlockLightsItsLines() {
    standAtEndOf(5);
    assertThat(designer.selection()).containsExactly(BlockPath.of(1, 1));

    designer.select(BlockPath.of(1));

    Node lit = robot.lookup(".bs-text-lit").query();
    Node other = robot.lookup(".bs-text-backward-word").query();
    double lines =
        lit.getBoundsInParent().getHeight() / (other.getBoundsInParent().getHeight() + 2);
    assertThat(Math.round(lines)).isEqualTo(3);
  }

  @Test
  void everySelectedBlockLightsItsLines() {
    Fx.run(() -> designer.view.model().select(List.of(BlockPath.of(0), BlockPath.of(1, 1))));
    Fx.settle();

    long lit = robot.lookup(".bs-text-lit").queryAll().stream().filter(Node::isVisible).count();

    assertThat(lit).isEqualTo(2);
  }

  @Test
  void aPastedWorkoutOfIntervalsIsUnderstoodAndItsWattsAreMarked() {
    Fx.run(
        () -> {
          var content = new ClipboardContent();
          content.putString(
              """
              Warmup
              - 10m 60-70% HR

              Main set 6x
              - 4m 95-100% LTHR
              - 1m Z2 HR 200w
              - 30s 90% Pace
              - press lap Z2 Pace
              """);
          Clipboard.getSystemClipboard().setContent(content);
          area().requestFocus();
          area().selectAll();
          area().paste();
        });
    Fx.settle();

    assertThat(Notation.print(program()))
        .isEqualTo(
            """
            Warmup
              - 10m fwd walk 60-70%max
            Main set 6x
              - 4m fwd walk 95-100%lthr
              - 1m fwd walk z2
              - 30s fwd walk 90%
              - lap fwd walk z2 pace
            """);
    assertThat(label("#program-text-problem .label")).contains("200w");
  }

  @Test
  void aBurstOfTypingIsOneStepOfUndo() {
    standAtEndOf(4);
    type(" rail");

    String undone = designer.undo();
    Fx.settle();

    assertThat(undone).isNotBlank();
    assertThat(program()).isEqualTo(Notation.read(TEXT).program());
    assertThat(line(4)).isEqualTo("  - 1m bwd walk 2.0-2.5kmh");
  }

  @Test
  void beforeTheEyesOfAnAthleteTheMeaningHasSpeeds() {
    replaceLine(4, "  - 1m bwd walk 50%");
    designer.showForHannah();
    for (int pulses = 0; pulses < 40 && !isMeant("km/h"); pulses++) {
      Fx.settle();
    }

    assertThat(isMeant("km/h")).isTrue();
  }

  private boolean isMeant(String unit) {
    return robot.lookup(".bs-text-meaning").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .anyMatch(text -> text.startsWith("1:00, Backward walk, 50 %") && text.contains(unit));
  }

  private void standAtEndOf(int line) {
    Fx.run(
        () -> {
          area().requestFocus();
          area().positionCaret(end(line));
        });
    Fx.settle();
  }

  private void replaceLine(int line, String text) {
    Fx.run(
        () -> {
          area().requestFocus();
          area().replaceText(end(line) - line(line).length(), end(line), text);
        });
    Fx.settle();
  }

  private int end(int line) {
    return String.join("\n", List.of(area().getText().split("\n", -1)).subList(0, line)).length();
  }

  private String line(int line) {
    return area().getText().split("\n", -1)[line - 1];
  }

  private TextArea area() {
    return robot.lookup("#program-text").queryAs(TextArea.class);
  }

  private List<String> suggestions() {
    return isSuggesting()
        ? robot
            .lookup("#program-suggestions")
            .<ListView<org.backstride.program.notation.assist.Suggestion>>query()
            .getItems()
            .stream()
            .map(each -> each.text())
            .toList()
        : List.of();
  }

  private boolean isSuggesting() {
    return robot.lookup("#program-suggestions").tryQuery().isPresent();
  }

  private String label(String selector) {
    return robot.lookup(selector).queryAs(Label.class).getText();
  }

  private boolean shown(String selector) {
    return robot.lookup(selector).query().isVisible();
  }

  private org.backstride.program.Block block(BlockPath path) {
    return BlockTree.find(program(), path).orElseThrow();
  }

  private Program program() {
    return designer.program();
  }

  private void type(String text) {
    robot.write(text);
    Fx.settle();
  }

  private void push(KeyCode... keys) {
    robot.push(keys);
    Fx.settle();
  }
}
