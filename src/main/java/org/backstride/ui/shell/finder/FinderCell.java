package org.backstride.ui.shell.finder;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.icon.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One line of the finder: icon, name, detail, kind. Reuses its nodes.
final class FinderCell extends ListCell<FinderEntry> {

  private final Icon icon = Icons.of(Feather.CIRCLE, 16);
  private final Label text = new Label();
  private final Label detail = new Label();
  private final Label kind = new Label();
  private final HBox row;

  FinderCell(Consumer<FinderEntry> open) {
    detail.getStyleClass().add("bs-secondary");
    kind.getStyleClass().add("bs-tag");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    text.setMinWidth(60);
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    row = new HBox(10, icon, text, detail, spring, kind);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (getItem() != null) {
            open.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable FinderEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    icon.show(entry.icon());
    text.setText(entry.text());
    detail.setText(entry.detail());
    kind.setText(entry.kind());
    setGraphic(row);
    setAccessibleText(entry.text() + ", " + entry.kind() + " " + entry.detail());
  }
}
