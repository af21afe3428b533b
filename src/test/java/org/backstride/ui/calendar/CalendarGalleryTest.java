package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ToggleButton;
import org.backstride.plan.Plans;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.calendar.paint.Showing;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of the calendar with the demo's people, drawn without a warning.
class CalendarGalleryTest {

  @TempDir static Path folder;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theCalendarOfOneAndOfSixIsDrawnWithoutAWarning(Theme theme) {
    try (var console = new CssConsole();
        var desk = CalendarDesk.demo(folder, theme)) {
      desk.show(1);
      desk.exhibit.save("calendar-demo-one-" + theme.code());
      desk.show(2);
      desk.exhibit.save("calendar-demo-two-" + theme.code());
      desk.show(6);
      desk.exhibit.save("calendar-demo-six-" + theme.code());

      desk.show(2);
      desk.robot.interact(
          () ->
              desk.robot
                  .lookup("#" + ShowingSwitch.ID + Showing.DONE)
                  .queryAs(ToggleButton.class)
                  .fire());
      desk.rest();
      desk.exhibit.save("calendar-demo-done-" + theme.code());
      desk.robot.interact(
          () ->
              desk.robot
                  .lookup("#" + ShowingSwitch.ID + Showing.BOTH)
                  .queryAs(ToggleButton.class)
                  .fire());
      var margit = desk.named("Margit Sommer");
      Fx.run(
          () -> {
            desk.view.model().people().set(List.of(margit));
            desk.robot.lookup("#calendar-toggle-review").queryAs(ToggleButton.class).fire();
            desk.robot.lookup("#calendar-toggle-forecast").queryAs(ToggleButton.class).fire();
            desk.view.model().stand(new Slot(margit, Plans.day(-5)), 0);
          });
      desk.rest();
      desk.exhibit.save("calendar-demo-review-" + theme.code());
      desk.show(6);

      assertThat(Fx.get(() -> desk.view.model().people().get())).hasSize(6);
      assertThat(console.lines()).isEmpty();
    }
  }
}
