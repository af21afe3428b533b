package org.backstride.ui.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
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

/// The lists of people in three languages and two sizes: of a name and of a condition the end may
/// be cut, of nothing else, and no column lies outside the window.
class PeopleWordsTest {

  private static final String TODAY = "today-table";

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @ParameterizedTest
  @MethodSource(Looks.ALL)
  void nothingButANameAndAConditionIsCutInTheRoster(
      String language, String name, Exhibit.Size size) {
    try (var demo = Demo.filled(Locale.of(language));
        var window = WindowExhibit.of(demo, new Place.Athletes(), Theme.LIGHT, size)) {
      window.save("athletes-" + language + "-" + name);

      assertThat(cut(window, RosterTable.ID)).isEmpty();
      assertThat(columns(window, RosterTable.ID))
          .isLessThanOrEqualTo(width(window, RosterTable.ID));
    }
  }

  @ParameterizedTest
  @MethodSource(Looks.ALL)
  void nothingButANameAndAConditionIsCutInToday(String language, String name, Exhibit.Size size) {
    try (var demo = Demo.filled(Locale.of(language));
        var window = WindowExhibit.of(demo, new Place.Today(), Theme.LIGHT, size)) {
      window.save("today-" + language + "-" + name);

      assertThat(cut(window, TODAY)).isEmpty();
      assertThat(legend(window)).noneMatch(Fx.get(() -> figures(window))::intersects);
      assertThat(columns(window, TODAY)).isLessThanOrEqualTo(width(window, TODAY));
    }
  }

  @Test
  void whatRoomIsLeftGoesToThePlan() {
    try (var demo = Demo.library(Locale.ENGLISH);
        var window = WindowExhibit.of(demo, new Place.Today(), Theme.LIGHT, Exhibit.Size.LARGE)) {

      double room = width(window, TODAY);
      assertThat(columns(window, TODAY)).isBetween(room - 16, room);
      assertThat(unused(window, "ask")).isLessThan(12);
    }
  }

  /// What is cut but in the first two columns.
  private static List<String> cut(WindowExhibit window, String table) {
    return Fx.get(
        () -> {
          var mayBeCut =
              table(window, table).lookupAll(".table-cell").stream()
                  .filter(
                      cell ->
                          cell instanceof javafx.scene.control.TableCell<?, ?> each
                              && table(window, table).getColumns().indexOf(each.getTableColumn())
                                  < 2)
                  .flatMap(cell -> CutWords.under(cell).stream())
                  .toList();
          return CutWords.under(table(window, table)).stream()
              .filter(words -> !mayBeCut.contains(words))
              .toList();
        });
  }

  /// Where the words of the legend lie, where it is shown.
  private static List<Bounds> legend(WindowExhibit window) {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".bs-today-legend .label").stream()
                .filter(node -> node.getParent().isVisible())
                .map(PeopleWordsTest::at)
                .toList());
  }

  private static Bounds figures(WindowExhibit window) {
    return at(window.stage().getScene().lookup(".bs-today-strip"));
  }

  private static Bounds at(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static double columns(WindowExhibit window, String table) {
    return Fx.get(
        () ->
            table(window, table).getVisibleLeafColumns().stream()
                .mapToDouble(TableColumnBase::getWidth)
                .sum());
  }

  /// What a column has beyond the least that it takes.
  private static double unused(WindowExhibit window, String column) {
    return Fx.get(() -> column(window, column).getWidth() - column(window, column).getMinWidth());
  }

  private static TableColumnBase<?, ?> column(WindowExhibit window, String name) {
    return table(window, TODAY).getVisibleLeafColumns().stream()
        .filter(each -> each.getId().equals("today-column-" + name))
        .findFirst()
        .orElseThrow();
  }

  private static double width(WindowExhibit window, String table) {
    return Fx.get(() -> table(window, table).getWidth());
  }

  private static TableView<?> table(WindowExhibit window, String id) {
    Node found = window.stage().getScene().lookup("#" + id);
    assertThat(found).as(id).isNotNull();
    return (TableView<?>) found;
  }
}
