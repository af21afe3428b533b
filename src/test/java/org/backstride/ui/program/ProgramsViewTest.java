package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.backstride.studio.Studio;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.program.library.ProgramsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ProgramsViewTest {

  private final FxRobot robot = new FxRobot();
  private final List<Place> opened = new ArrayList<>();
  private final Studio studio = started();
  private final ViewContext context = context();
  private final ProgramsView view = Fx.get(() -> new ProgramsView(context));

  private static Studio started() {
    Fx.start();
    return Designer.studio();
  }

  private ViewContext context() {
    var plain = Designer.context(studio, Locale.ENGLISH);
    return new ViewContext(
        studio, plain.settings(), plain.messages(), plain.formats(), opened::add, plain.notices());
  }

  @BeforeEach
  void fill() {
    Fx.run(
        () -> {
          studio.programs().add(Programs.knee(), "Add");
          studio.programs().add(Programs.sliver(), "Add");
        });
  }

  @AfterEach
  void close() {
    Fx.run(view::close);
    Fx.get(studio::close);
  }

  @Test
  void programsAreCardsThatOpenWithEnter() {
    try (var console = new CssConsole();
        var exhibit = show(Theme.LIGHT)) {
      exhibit.save("programs-light");
      Fx.run(() -> view.node().lookup("#program-card").requestFocus());
      robot.push(KeyCode.ENTER);
      Fx.settle();

      assertThat(console.lines()).isEmpty();
      assertThat(opened).hasSize(1);
    }
  }

  @Test
  void searchNarrowsByNameAndTag() {
    try (var _ = show(Theme.DARK)) {
      robot.clickOn("#programs-search").write("rehab");
      Fx.settle();

      assertThat(robot.lookup("#program-card").queryAll()).hasSize(1);
    }
  }

  @Test
  void deletingCanBeUndone() {
    try (var _ = show(Theme.LIGHT)) {
      Fx.run(() -> view.node().lookup("#program-card").requestFocus());
      robot.push(KeyCode.DELETE);
      Fx.settle();

      assertThat(robot.lookup("#program-card").queryAll()).hasSize(1);

      Fx.run(() -> studio.history().undo());
      Fx.settle();

      assertThat(robot.lookup("#program-card").queryAll()).hasSize(2);
    }
  }

  private Exhibit show(Theme theme) {
    return Exhibit.of(Fx.get(() -> new StackPane(view.node())), theme, Exhibit.Size.LARGE);
  }

  @Test
  void anEmptyLibrarySaysWhatToDo() {
    Fx.run(
        () ->
            studio.programs().programs().get().stream()
                .toList()
                .forEach(each -> studio.programs().delete(each.id(), "Delete")));
    try (var exhibit = show(Theme.LIGHT)) {
      exhibit.save("programs-empty");

      assertThat(robot.lookup("#programs-new").queryAll()).hasSize(1);
    }
  }
}
