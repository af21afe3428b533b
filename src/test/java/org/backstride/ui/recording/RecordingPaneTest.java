package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.recording.model.IntervalEditor;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RecordingPaneTest {

  private final RecordingModel model = new RecordingModel(DemoRun.recording());
  private final Readings readings =
      new Readings(Messages.in(Locale.ENGLISH), new Formats(Locale.ENGLISH, UnitSystem.METRIC));

  @Start
  void start(Stage stage) {
    var editor = new IntervalEditor(model, (what, before, after) -> model.takeIntervals(after));
    var pane = new RecordingPane(model, editor, readings, new Lifetime(), List.of());
    var scene = new Scene(pane, 1368, 848);
    Theme.valueOf(System.getProperty("theme", "LIGHT")).apply(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aPictureIsKept(FxRobot robot) throws IOException {
    robot.interact(
        () -> {
          model.selectInterval(6);
          model.point(1_443_000);
        });
    var scene = robot.window(0).getScene();
    var image = new java.awt.image.BufferedImage[1];
    robot.interact(() -> image[0] = SwingFXUtils.fromFXImage(scene.snapshot(null), null));
    Path folder = Files.createDirectories(Path.of("target", "chart"));
    ImageIO.write(image[0], "png", folder.resolve("pane.png").toFile());
    assertThat(image[0].getWidth()).isEqualTo(1368);
  }
}
