package org.backstride.ui.columns;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.ui.kit.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One column of the table: its title and first cells, what it is used for, in which unit, and of a
/// motion sensor where it sat and which axis it is.
final class ColumnCell extends ListCell<ColumnLine> {

  private static final double TITLE_WIDTH = 230;

  private final ColumnsWords words;
  private final ColumnsModel model;
  private final Label title = new Label();
  private final Label cells = new Label();
  private final Choice<ColumnRole> role;
  private final Choice<ColumnUnit> unit;
  private final Choice<Placement> where;
  private final Choice<Axis> axis;
  private final HBox motion;
  private final HBox line = new HBox(10);

  ColumnCell(ColumnsWords words, ColumnsModel model) {
    this.words = words;
    this.model = model;
    role = choice("role", words::role, chosen -> change(use().as(chosen)));
    unit = choice("unit", words::unit, chosen -> change(use().in(chosen)));
    where =
        choice(
            "where",
            words::placement,
            chosen -> change(ColumnUse.motion(use().role(), use().unit(), chosen, axisNow())));
    axis =
        choice(
            "axis",
            Axis::name,
            chosen -> change(ColumnUse.motion(use().role(), use().unit(), whereNow(), chosen)));
    title.getStyleClass().add("bs-strong");
    cells.getStyleClass().addAll("bs-secondary", "bs-dense");
    var about = new VBox(2, title, cells);
    about.setMinWidth(TITLE_WIDTH / 2);
    about.setPrefWidth(TITLE_WIDTH);
    about.setMaxWidth(TITLE_WIDTH);
    wide(role, 160, 190);
    wide(unit, 110, 190);
    wide(where, 90, 130);
    wide(axis, 64, 70);
    motion = new HBox(6, where, axis);
    line.getChildren().setAll(about, role, unit, motion);
    line.getStyleClass().add("columns-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ColumnLine item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String name = words.title(item);
    title.setText(name);
    title.setGraphic(item.doubtful() ? Icons.of(Feather.HELP_CIRCLE, 14) : null);
    cells.setText(String.join("   ", item.cells()));
    show(item.use());
    role.setAccessibleText(words.context().text("columns.say.role", name));
    unit.setAccessibleText(words.context().text("columns.say.unit", name));
    where.setAccessibleText(words.context().text("columns.say.where", name));
    axis.setAccessibleText(words.context().text("columns.say.axis", name));
    setAccessibleText(spoken(item, name));
    setGraphic(line);
  }

  private String spoken(ColumnLine item, String name) {
    String key = item.doubtful() ? "columns.say.doubtful" : "columns.say.line";
    return words
        .context()
        .text(key, name, words.role(item.use().role()), words.unit(item.use().unit()));
  }

  private void show(ColumnUse use) {
    role.show(List.of(ColumnRole.values()), use.role());
    unit.show(use.role().units(), use.unit());
    unit.setVisible(use.role().units().size() > 1);
    boolean moving = use.role().motion().isPresent();
    motion.setVisible(moving);
    motion.setManaged(moving);
    if (moving) {
      where.show(List.of(Placement.values()), whereNow());
      axis.show(List.of(Axis.values()), axisNow());
    }
  }

  private ColumnUse use() {
    return getItem().use();
  }

  private Placement whereNow() {
    var placement = use().placement();
    return placement == null ? Placement.UNSAID : placement;
  }

  private Axis axisNow() {
    var now = use().axis();
    return now == null ? Axis.X : now;
  }

  private void change(ColumnUse next) {
    model.use(getItem().index(), next);
  }

  private static void wide(Choice<?> choice, double least, double most) {
    choice.setMinWidth(least);
    choice.setPrefWidth(most);
    choice.setMaxWidth(most);
  }

  private <T> Choice<T> choice(String name, Function<T, String> text, Consumer<T> chosen) {
    return new Choice<>("columns-" + name, name, text, chosen);
  }
}
