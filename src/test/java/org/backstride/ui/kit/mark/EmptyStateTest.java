package org.backstride.ui.kit.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyStateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Show all.",
        "Search for something else, or show all.",
        "A program is a designed session without a person; it is made of blocks, and it is kept"
            + " here until somebody needs it."
      })
  void theSentenceStandsInTheMiddleUnderItsTitle(String sentence) {
    Fx.start();
    var state =
        Fx.get(() -> new EmptyState(Picture.SEARCH, "No program matches", sentence, List.of()));
    try (var _ = Exhibit.of(Fx.get(() -> new StackPane(state)), Theme.LIGHT, Exhibit.Size.SMALL)) {
      Fx.settle();

      double middle = words(state, ".bs-section").getCenterX();

      assertThat(words(state, ".bs-secondary").getCenterX()).isCloseTo(middle, within(1.0));
    }
  }

  /// Where the words of a label lie in the window, without the room around them.
  private static Bounds words(EmptyState state, String label) {
    return Fx.get(
        () -> {
          var text = ((Label) state.lookup(label)).lookup(".text");
          return text.localToScene(text.getBoundsInLocal());
        });
  }
}
