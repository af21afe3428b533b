package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import org.backstride.program.BlockPath;
import org.backstride.ui.gallery.CutWords;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No word of the inspector is cut, in any language.
class InspectorWordsTest {

  private static final List<String> CHOICES =
      List.of(
          "#inspector-role",
          "#inspector-extent",
          "#inspector-target",
          "#inspector-second",
          "#inspector-surface");

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void theLongestWordOfEveryChoiceStandsWhole(String language) {
    var look = new Designer.Look(Theme.LIGHT, Exhibit.Size.LARGE, Locale.forLanguageTag(language));
    try (var designer = Designer.of(Programs.knee(), look)) {
      designer.select(BlockPath.of(1, 0));
      for (String id : CHOICES) {
        Fx.run(() -> chooseLongest((ComboBox<?>) designer.view.node().lookup(id)));
        Fx.settle();

        assertThat(cut(designer)).as(id).isEmpty();
      }
    }
  }

  private static <T> void chooseLongest(ComboBox<T> box) {
    box.getItems().stream()
        .max(Comparator.comparingInt(each -> box.getConverter().toString(each).length()))
        .ifPresent(box.getSelectionModel()::select);
  }

  private static List<String> cut(Designer designer) {
    return Fx.get(() -> CutWords.under(designer.view.node().lookup(".bs-inspector")));
  }
}
