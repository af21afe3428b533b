package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.CustomTextField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.text.Text;
import org.backstride.program.BlockPath;
import org.backstride.program.notation.Notation;
import org.backstride.ui.gallery.CutWords;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "- 5m ramp fwd walk 4.0-2.5kmh",
    "- 5m fwd walk 100-110%",
    "- 5m fwd run 11:30-10:45/km",
    "- 5m fwd run 140-150bpm",
    "- 12.5km fwd run 85-90%lthr"
  })
  void aNumberStandsWholeWithItsUnit(String line) {
    for (String language : List.of("en", "de", "es")) {
      var look =
          new Designer.Look(Theme.LIGHT, Exhibit.Size.SMALL, Locale.forLanguageTag(language));
      try (var designer = Designer.of(Notation.read(line).program(), look)) {
        designer.select(BlockPath.of(0));
        Fx.settle();

        assertThat(narrow(designer)).as(language).isEmpty();
      }
    }
  }

  /// The fields whose number needs more room than there is beside the unit.
  private static List<String> narrow(Designer designer) {
    return Fx.get(
        () ->
            designer.view.node().lookupAll(".bs-inspector .custom-text-field").stream()
                .map(CustomTextField.class::cast)
                .filter(field -> field.getRight() != null)
                .filter(field -> needed(field) > field.getWidth())
                .map(CustomTextField::getText)
                .toList());
  }

  private static double needed(CustomTextField field) {
    double text = ((Text) field.lookup(".text")).getLayoutBounds().getWidth();
    double unit = field.getRight().getLayoutBounds().getWidth();
    return field.getInsets().getLeft() + text + unit;
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
