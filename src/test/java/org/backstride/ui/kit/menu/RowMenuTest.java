package org.backstride.ui.kit.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The menus of the tables, in the window.
class RowMenuTest {

  private final Demo demo = Demo.filled(Locale.ENGLISH);
  private final WindowExhibit window =
      WindowExhibit.of(demo, new Place.Athletes(), Theme.LIGHT, Exhibit.Size.LARGE);

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @Test
  void aPersonOfTheRosterIsOpenedFromTheMenu() {
    Fx.run(() -> table("#roster-table").getSelectionModel().select(0));

    ask(row("#roster-table"));
    assertThat(items())
        .extracting(MenuItem::getText)
        .containsExactly("Open profile", "Rehabilitation", "Archive", "Delete");
    MenuItem open = items().getFirst();
    Fx.run(open::fire);
    Fx.settle();

    assertThat(window.window().place()).isInstanceOf(Place.AthletePlace.class);
  }

  @Test
  void theHeadOfAGroupAndTheEmptyRoomBelowHaveNoMenu() {
    window.open(new Place.Today());
    Fx.run(() -> table("#today-table").getSelectionModel().select(0));

    ask(row("#today-table"));
    assertThat(items()).isEmpty();

    Fx.run(() -> table("#today-table").getSelectionModel().select(1));
    ask(table("#today-table"));
    assertThat(items()).isEmpty();
    ask(row("#today-table"));
    assertThat(items())
        .extracting(MenuItem::getText)
        .startsWith("Open profile", "Rehabilitation", "Calendar");
  }

  private static void ask(Node on) {
    Fx.run(
        () ->
            Event.fireEvent(
                on,
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 300, 300, false, null)));
    Fx.settle();
  }

  private static List<MenuItem> items() {
    return Fx.get(
        () ->
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .toList());
  }

  private TableView<?> table(String id) {
    return (TableView<?>) window.stage().getScene().lookup(id);
  }

  private Node row(String table) {
    return Fx.get(
        () ->
            table(table).lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && !row.isEmpty())
                .findFirst()
                .orElseThrow());
  }
}
