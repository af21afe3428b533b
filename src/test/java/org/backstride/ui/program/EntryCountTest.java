package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.program.Designer.Look;
import org.backstride.ui.program.hit.BadgeBox;
import org.backstride.unit.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How many keys and clicks it takes to enter "warm-up, 4 × (2 min backward, 1 min forward),
/// cool-down". The guide names the same numbers.
class EntryCountTest {

  private static final Path GUIDE = Path.of("src/docs/guide/programs.md");

  /// Small, since every keystroke draws the whole window anew.
  private static final Look SMALL = new Look(Theme.LIGHT, Exhibit.Size.SMALL, Locale.ENGLISH);

  private final CountingRobot robot = new CountingRobot();
  @RegisterExtension final Designer designer = Designer.of(Program.EMPTY, SMALL);
  private final LaneRobot hand = new LaneRobot(designer);

  @Test
  void asTextItTakesAsManyAsTheGuideSays() throws IOException {
    Fx.run(() -> designer.view.node().lookup("#program-text").requestFocus());
    robot.type("- 5m warmup");
    robot.push(KeyCode.ENTER);
    robot.type("4x");
    robot.push(KeyCode.ENTER);
    robot.type("  - 2m bwd");
    robot.push(KeyCode.ENTER);
    robot.type("  - 1m fwd");
    robot.push(KeyCode.ENTER);
    robot.type("- 5m cooldown");

    isTheProgram();
    isInTheGuide("text");
  }

  @Test
  void byKeysOnTheLaneItTakesAsManyAsTheGuideSays() throws IOException {
    block("5m warmup");
    block("2m bwd");
    block("1m fwd");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
    robot.push(KeyCode.R);
    robot.type("4");
    block("5m cooldown");

    isTheProgram();
    isInTheGuide("keys");
  }

  @Test
  void withTheMouseItTakesAsManyAsTheGuideSays() throws IOException {
    robot.click("#palette-warm-up");
    robot.click("#palette-backward-walk");
    robot.click("#palette-forward-walk");
    stretch(BlockPath.of(1), 60);
    stretch(BlockPath.of(2), -60);
    robot.click(hand.middle(BlockPath.of(1)));
    robot.shiftClick(hand.middle(BlockPath.of(2)));
    robot.push(KeyCode.R);
    robot.click(more());
    robot.click(more());
    robot.click("#palette-cool-down");

    isTheProgram();
    isInTheGuide("mouse");
  }

  private void block(String line) {
    robot.push(KeyCode.N);
    robot.push(KeyCode.ENTER);
    robot.type(line);
    robot.push(KeyCode.ENTER);
  }

  private void stretch(BlockPath path, int seconds) {
    var edge = hand.edge(path);
    robot.drag(edge, edge.add(seconds * hand.lane().scale().pixelsPerUnit(), 0));
  }

  private Point2D more() {
    var lane = hand.lane();
    var box = BadgeBox.of(lane.brackets().getFirst(), lane);
    return hand.at(box.more().middle(), (box.top() + box.bottom()) / 2);
  }

  private void isTheProgram() {
    var blocks = designer.program().blocks();
    assertThat(blocks).hasSize(3);
    assertThat(step(blocks.get(0)).role()).isEqualTo(Role.WARM_UP);
    assertThat(step(blocks.get(2)).role()).isEqualTo(Role.COOL_DOWN);
    assertThat(hand.seconds(BlockPath.of(0))).isEqualTo(300);
    assertThat(hand.seconds(BlockPath.of(2))).isEqualTo(300);
    assertThat(((Repeat) blocks.get(1)).count()).isEqualTo(4);
    assertThat(hand.seconds(BlockPath.of(1, 0))).isEqualTo(120);
    assertThat(hand.seconds(BlockPath.of(1, 1))).isEqualTo(60);
    assertThat(step(((Repeat) blocks.get(1)).blocks().getFirst()).direction())
        .isEqualTo(Direction.BACKWARD);
  }

  private void isInTheGuide(String way) throws IOException {
    assertThat(Files.readString(GUIDE))
        .contains("| " + way + " | " + robot.keystrokes() + " | " + robot.clicks() + " |");
  }

  private static Step step(Block block) {
    return (Step) block;
  }
}
