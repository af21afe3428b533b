package org.backstride.ui.rehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.backstride.ui.gallery.CutWords;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.Looks;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rehabilitation and profile in three languages and two sizes: no word is cut, nothing lies over
/// anything.
class WholeWordsTest {

  private static final String SIGNER = "Eva Halvorsen, PT";

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @ParameterizedTest
  @MethodSource(Looks.ALL)
  void noWordOfTheRehabilitationIsCut(String language, String name, Exhibit.Size size) {
    try (var demo = Demo.filled(Locale.of(language));
        var window =
            WindowExhibit.of(demo, new Place.RehabPlace(demo.patient()), Theme.LIGHT, size)) {
      window.save("rehab-" + language + "-" + name);

      assertThat(cut(window, ".bs-rehab-left")).isEmpty();
      assertThat(cut(window, ".bs-rehab-middle")).isEmpty();
      assertThat(cut(window, ".bs-profile-strip")).isEmpty();
      assertThat(columns(window)).isLessThanOrEqualTo(width(window));
    }
  }

  @Test
  void theColumnOfTheDaysHoldsTheLongestMonth() {
    try (var demo = Demo.filled(Locale.GERMAN);
        var window =
            WindowExhibit.of(
                demo, new Place.RehabPlace(demo.patient()), Theme.LIGHT, Exhibit.Size.SMALL)) {
      var day = new Text("28. Sept.");
      day.setFont(Font.font("Inter", 13));

      assertThat(Fx.get(() -> table(window).getColumns().getFirst().getWidth()))
          .isGreaterThan(day.getLayoutBounds().getWidth() + 10);
    }
  }

  @ParameterizedTest
  @MethodSource(Looks.ALL)
  void theTabsOfAPersonLieOverNoFact(String language, String name, Exhibit.Size size) {
    try (var demo = Demo.filled(Locale.of(language));
        var window =
            WindowExhibit.of(demo, new Place.AthletePlace(demo.patient()), Theme.LIGHT, size)) {
      window.save("profile-" + language + "-" + name);

      Bounds tabs = Fx.get(() -> at(node(window, ".bs-profile-strip .bs-segmented")));
      var facts =
          Fx.get(
              () ->
                  node(window, ".bs-profile-strip").lookupAll(".bs-secondary").stream()
                      .map(WholeWordsTest::at)
                      .toList());

      assertThat(facts).hasSizeGreaterThan(2).noneMatch(tabs::intersects);
      assertThat(cut(window, ".bs-profile-strip")).isEmpty();
      assertThat(tabs.getMaxX()).isLessThan(size.width());
    }
  }

  @ParameterizedTest
  @MethodSource(Looks.ALL)
  void whoSetATickIsReadWhole(String language, String name, Exhibit.Size size) {
    try (var demo = Demo.filled(Locale.of(language));
        var window =
            WindowExhibit.of(demo, new Place.AthletePlace(demo.patient()), Theme.LIGHT, size)) {
      var by = (TextField) node(window, "#profile-tick-by-SHOES_CHECKED");
      Fx.run(() -> by.setText(SIGNER));
      Fx.settle();
      var room = Fx.get(() -> by.getWidth() - by.getInsets().getLeft() - by.getInsets().getRight());

      assertThat(Fx.get(() -> widthOf(SIGNER, by))).as(name).isLessThanOrEqualTo(room);
      assertThat(Fx.get(() -> at(by).getMaxX())).isLessThanOrEqualTo(size.width());
    }
  }

  /// How wide a text is drawn in a field.
  private static double widthOf(String text, TextField field) {
    return field.lookupAll(".text").stream()
        .filter(each -> ((Text) each).getText().equals(text))
        .mapToDouble(each -> each.getLayoutBounds().getWidth())
        .max()
        .orElseThrow();
  }

  private static double columns(WindowExhibit window) {
    return Fx.get(
        () -> table(window).getColumns().stream().mapToDouble(TableColumnBase::getWidth).sum());
  }

  private static double width(WindowExhibit window) {
    return Fx.get(
        () -> {
          Bounds bounds = at(table(window));
          double end = Math.min(bounds.getMaxX(), window.stage().getScene().getWidth());
          return end - bounds.getMinX();
        });
  }

  private static TableView<?> table(WindowExhibit window) {
    return (TableView<?>) node(window, "#" + ResponseTable.ID);
  }

  private static List<String> cut(WindowExhibit window, String selector) {
    return Fx.get(() -> CutWords.under(node(window, selector)));
  }

  private static Node node(WindowExhibit window, String selector) {
    Node found = window.stage().getScene().lookup(selector);
    assertThat(found).as(selector).isNotNull();
    return found;
  }

  private static Bounds at(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
