package org.backstride.ui.kit.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class FirstRowTest {

  private final FxRobot robot = new FxRobot();
  private TableView<String> table;
  private ListView<String> list;
  private Exhibit exhibit;

  @BeforeEach
  void open() {
    Fx.start();
    table = Fx.get(TableView::new);
    list = Fx.get(ListView::new);
    Fx.run(() -> table.getColumns().add(new TableColumn<>("Name")));
    exhibit =
        Exhibit.of(
            Fx.get(() -> new VBox(new Button("First"), table, list)),
            Theme.LIGHT,
            Exhibit.Size.LARGE);
    Fx.run(() -> FirstRow.in(table.getScene()));
  }

  @AfterEach
  void close() {
    exhibit.close();
  }

  @Test
  void theFirstArrowMarksTheFirstRowAndTheNextTheSecond() {
    fill("Ada", "Ben", "Cleo");
    focus(table);

    robot.push(KeyCode.DOWN);
    assertThat(markedInTable()).containsExactly("Ada");

    robot.push(KeyCode.DOWN);
    assertThat(markedInTable()).containsExactly("Ben");
  }

  @Test
  void theOnlyRowCanBeMarked() {
    fill("Ada");
    focus(list);

    robot.push(KeyCode.DOWN);

    assertThat(Fx.get(() -> list.getSelectionModel().getSelectedItem())).isEqualTo("Ada");
  }

  @Test
  void theKeyboardStandsOnTheFirstRowBeforeAnyIsMarked() {
    focus(table);
    fill("Ada", "Ben");
    focus(list);
    focus(table);

    assertThat(Fx.get(() -> table.getFocusModel().getFocusedIndex())).isZero();
    assertThat(markedInTable()).isEmpty();
  }

  @Test
  void anEmptyTableKeepsTheArrow() {
    focus(table);

    robot.push(KeyCode.DOWN);

    assertThat(markedInTable()).isEmpty();
  }

  private void fill(String... names) {
    Fx.run(
        () -> {
          table.getItems().setAll(names);
          list.setItems(FXCollections.observableArrayList(names));
        });
    Fx.settle();
  }

  private void focus(Node node) {
    Fx.run(node::requestFocus);
    Fx.settle();
  }

  private List<String> markedInTable() {
    return Fx.get(() -> List.copyOf(table.getSelectionModel().getSelectedItems()));
  }
}
