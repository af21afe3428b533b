package org.backstride.ui.rehab.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.backstride.rehab.decision.Missing;
import org.backstride.rehab.response.Effusion;
import org.backstride.rehab.response.Falls;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Told;
import org.backstride.ui.kit.Place;
import org.backstride.ui.program.CountingRobot;
import org.backstride.ui.rehab.RehabWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An ordinary session typed by keys alone, every keystroke counted.
class OrdinaryEntryTest {

  private static final Path GUIDE = Path.of("src/docs/guide/rehab.md");

  private final RehabWindow window = new RehabWindow();
  private final CountingRobot robot = new CountingRobot();

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void anOrdinarySessionTakesAsManyKeystrokesAsTheGuideSays() throws IOException {
    int before = window.record(window.patient()).responses().size();
    window.open(new Place.ResponsePlace(window.patient()));

    answer("2");
    answer("4");
    answer("3");
    robot.push(KeyCode.TAB);
    answer("95");
    answer("10");
    answer("3");
    answer("4");
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);

    assertThat(window.record(window.patient()).responses()).hasSize(before + 1);
    isWhole(window.record(window.patient()).last().orElseThrow());
    assertThat(robot.clicks()).isZero();
    assertThat(Files.readString(GUIDE)).contains(robot.keystrokes() + " keystrokes");
  }

  /// All that the table asks for is answered; only the next morning is still ahead.
  private static void isWhole(Response response) {
    assertThat(response.pain().before()).isEqualTo(2);
    assertThat(response.pain().peak()).isEqualTo(4);
    assertThat(response.pain().after()).isEqualTo(3);
    assertThat(response.performed().completedPercent()).isEqualTo(95);
    assertThat(response.performed().backwardSeconds()).isEqualTo(600);
    assertThat(response.performed().rpe()).isEqualTo(3);
    assertThat(response.performed().rpeTarget()).isEqualTo(4);
    assertThat(response.performed().techniqueGood()).isEqualTo(Told.YES);
    assertThat(response.signs().effusion()).isEqualTo(Effusion.NONE);
    assertThat(response.falls()).isEqualTo(Falls.NONE);
    assertThat(Missing.values()).filteredOn(each -> each.in(response)).hasSize(1);
  }

  private void answer(String figure) {
    robot.type(figure);
    robot.push(KeyCode.TAB);
  }
}
