package org.backstride.ui.athlete.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import org.backstride.athlete.threshold.SpeedMeasure;
import org.backstride.athlete.threshold.Threshold.Subject;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.CutWords;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.unit.Movement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of the editor while a new number shows what it changes.
class ThresholdsGalleryTest {

  /// Pixels of the edge and the scroll bar.
  private static final double BAR = 26;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aNumberBeingTypedShowsTheZonesBeforeAndAfter(Theme theme) {
    try (var demo = Demo.filled(Locale.ENGLISH);
        var console = new CssConsole();
        var window =
            WindowExhibit.of(
                demo, new Place.ThresholdsPlace(demo.runner()), theme, Exhibit.Size.LARGE)) {
      var numbers = (NumberTable) window.stage().getScene().lookup("#" + NumberTable.ID);
      window.save("thresholds-heart-" + theme.code());
      Fx.run(
          () -> {
            for (var row : numbers.getItems()) {
              if (row.subject().equals(Subject.of(SpeedMeasure.THRESHOLD, Movement.FORWARD_RUN))) {
                numbers.getSelectionModel().select(row);
              }
            }
          });
      Fx.run(
          () ->
              ((TextField) window.stage().getScene().lookup("#" + DraftForm.VALUE_ID))
                  .setText("3:45"));
      Fx.settle();
      window.save("thresholds-draft-" + theme.code());

      assertThat(console.lines()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void nothingIsScrolledSidewaysInASmallWindow(String language) {
    try (var demo = Demo.filled(Locale.of(language));
        var window =
            WindowExhibit.of(
                demo,
                new Place.ThresholdsPlace(demo.runner()),
                Theme.LIGHT,
                new Exhibit.Size(1024, 640))) {
      window.save("thresholds-small-" + language);

      assertThat(Fx.get(() -> sideways(window.stage().getScene().getRoot()))).isEmpty();
    }
  }

  private static List<Node> sideways(Node root) {
    return root.lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.isVisible() && bar.getOrientation() == Orientation.HORIZONTAL)
        .map(Node.class::cast)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void noNumberIsCut(String language) {
    try (var demo = Demo.filled(Locale.of(language));
        var window =
            WindowExhibit.of(
                demo, new Place.ThresholdsPlace(demo.runner()), Theme.LIGHT, Exhibit.Size.LARGE)) {
      window.save("thresholds-" + language);

      var numbers = (NumberTable) window.lookup(NumberTable.ID);
      double columns =
          Fx.get(() -> numbers.getColumns().stream().mapToDouble(TableColumn::getWidth).sum());

      assertThat(Fx.get(() -> CutWords.under(numbers))).isEmpty();
      assertThat(columns).isLessThanOrEqualTo(Fx.get(numbers::getWidth) - BAR);
    }
  }
}
