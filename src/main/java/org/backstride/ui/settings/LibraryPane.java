package org.backstride.ui.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.settings.LibraryCare.BackupLine;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Where the library lies, and its backups: made, looked into, restored.
final class LibraryPane extends VBox {

  static final String LIST_ID = "settings-backups";

  private static final double ROW = 34;
  private static final double FRAME = 4;
  private static final int MOST_ROWS = 7;

  private final ViewContext context;
  private final LibraryCare library;
  private final ListView<BackupLine> list = new ListView<>();
  private final Label preview = new Label();

  LibraryPane(ViewContext context, LibraryCare library, Lifetime lifetime) {
    super(12);
    this.context = context;
    this.library = library;
    var chosen = list.getSelectionModel().selectedItemProperty();
    var restore =
        Buttons.plain(
            action("restore", this::restore)
                .withIcon(Feather.ROTATE_CCW)
                .enabledWhen(
                    Bindings.isNotNull(chosen).asObject(),
                    context.text("settings.restore.choose")));
    preview.setWrapText(true);
    preview.setMinHeight(Region.USE_PREF_SIZE);
    preview.getStyleClass().add("bs-secondary");
    list.setId(LIST_ID);
    list.setFixedCellSize(ROW);
    lifetime.observe(Bindings.size(list.getItems()), _ -> fit());
    list.setAccessibleText(context.text("settings.backups"));
    list.getStyleClass().add("bs-backups");
    list.setCellFactory(view -> new BackupCell());
    list.setPlaceholder(muted(context.text("settings.backups.none")));
    lifetime.observe(chosen, this::look);
    preview.managedProperty().bind(preview.textProperty().isNotEmpty());
    var now = Buttons.plain(action("backup", this::backUp).withIcon(Feather.SAVE));
    var buttons = new HBox(8, now, restore);
    getChildren()
        .setAll(
            title("library"),
            path(library.file()),
            ways(),
            title("backups"),
            muted(context.text("settings.backups.help")),
            list,
            preview,
            buttons);
    refresh();
  }

  /// To another library, a new one, the invented people or back from them.
  private FlowPane ways() {
    var open = action("open", this::openOther).withIcon(Feather.FOLDER);
    var create = action("create", this::create).withIcon(Feather.FILE_PLUS);
    var turn =
        library.isInvented()
            ? action("home", library::goHome).withIcon(Feather.HOME)
            : action("around", library::lookAround).withIcon(Feather.USERS);
    return new FlowPane(8, 8, Buttons.plain(open), Buttons.plain(create), Buttons.plain(turn));
  }

  private void openOther() {
    Dialogs.openFiles(getScene().getWindow(), context.text("settings.action.open"), List.of(kind()))
        .stream()
        .findFirst()
        .ifPresent(library::open);
  }

  private void create() {
    Dialogs.saveFile(
            getScene().getWindow(),
            context.text("settings.action.create"),
            context.text("settings.library.name") + ".backstride",
            kind())
        .ifPresent(library::open);
  }

  private ExtensionFilter kind() {
    return new ExtensionFilter(context.text("settings.library.kind"), "*.backstride", "*.db");
  }

  private void refresh() {
    library.backups(lines -> list.getItems().setAll(lines));
    fit();
  }

  /// As high as its backups, from one row to seven.
  private void fit() {
    int rows = Math.clamp(list.getItems().size(), 1, MOST_ROWS);
    list.setMinHeight(rows * ROW + FRAME);
    list.setPrefHeight(rows * ROW + FRAME);
  }

  private void backUp() {
    library.backUp(
        () -> {
          refresh();
          context.notices().show(Notice.done(context.text("settings.backups.made")));
        });
  }

  private void look(@Nullable BackupLine backup) {
    preview.setText("");
    if (backup != null) {
      library.preview(backup, preview::setText);
    }
  }

  private void restore() {
    BackupLine backup = list.getSelectionModel().getSelectedItem();
    var question =
        new Dialogs.Question(
            context.text("settings.restore.title", backup.when()),
            preview.getText() + "\n" + context.text("settings.restore.text"),
            context.text("settings.action.restore"));
    if (Dialogs.confirm(getScene().getWindow(), context.messages(), question)) {
      library.restore(backup);
    }
  }

  private Action action(String name, Runnable run) {
    return Action.of("settings-" + name, context.text("settings.action." + name), run);
  }

  private Label title(String name) {
    var title = new Label(context.text("settings.section." + name));
    title.getStyleClass().add("bs-section");
    setMargin(title, new Insets(name.equals("library") ? 0 : 20, 0, 0, 0));
    return title;
  }

  private static Label path(Path file) {
    var path = new Label(file.toString());
    path.setWrapText(true);
    path.setMinHeight(Region.USE_PREF_SIZE);
    return path;
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.getStyleClass().add("bs-secondary");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static final class BackupCell extends ListCell<BackupLine> {
    private final Label when = new Label();
    private final Label why = new Label();
    private final HBox row = new HBox(12, when, why);

    BackupCell() {
      when.setMinWidth(180);
      why.getStyleClass().add("bs-secondary");
      row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable BackupLine line, boolean empty) {
      super.updateItem(line, empty);
      setGraphic(empty || line == null ? null : row);
      setAccessibleText(null);
      if (line != null) {
        when.setText(line.when());
        why.setText(line.why());
        setAccessibleText(line.when() + ", " + line.why());
      }
    }
  }
}
