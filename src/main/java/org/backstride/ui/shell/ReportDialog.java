package org.backstride.ui.shell;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.backstride.studio.importing.ImportReport;
import org.backstride.studio.importing.ImportWords;
import org.backstride.studio.importing.ImportedFile;
import org.backstride.text.Messages;

/// What became of each file of an import: its name, the outcome in a word, the reason in a
/// sentence.
final class ReportDialog {

  private static final double WIDTH = 760;
  private static final double SENTENCE_WIDTH = 400;

  private final Messages messages;
  private final ImportWords words;

  ReportDialog(Messages messages) {
    this.messages = messages;
    words = new ImportWords(messages);
  }

  void show(ImportReport report) {
    var dialog = new Dialog<ButtonType>();
    Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .findFirst()
        .ifPresent(dialog::initOwner);
    dialog.setTitle(messages.text("shell.import.report"));
    dialog.setHeaderText(words.summary(report));
    dialog.setResizable(true);
    var pane = dialog.getDialogPane();
    pane.getButtonTypes().setAll(ButtonType.CLOSE);
    pane.getStyleClass().add("bs-dialog");
    pane.setPrefWidth(WIDTH);
    pane.setContent(table(report));
    dialog.show();
  }

  private TableView<ImportedFile> table(ImportReport report) {
    var table = new TableView<>(FXCollections.observableList(report.files()));
    table.setId("import-report");
    table.setAccessibleText(messages.text("shell.import.report"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(text("shell.import.file", 200, this::name));
    table.getColumns().add(text("shell.import.outcome", 110, this::outcome));
    table.getColumns().add(sentence());
    return table;
  }

  private String name(ImportedFile file) {
    return String.valueOf(file.file().getFileName());
  }

  private String outcome(ImportedFile file) {
    return messages.text(
        switch (file) {
          case ImportedFile.Imported _ -> "shell.import.outcome.imported";
          case ImportedFile.NearlyThere _ -> "shell.import.outcome.near";
          case ImportedFile.AlreadyThere _ -> "shell.import.outcome.already-there";
          case ImportedFile.Rejected _ -> "shell.import.outcome.rejected";
        });
  }

  private TableColumn<ImportedFile, String> text(
      String key, double width, Function<ImportedFile, String> value) {
    var column = new TableColumn<ImportedFile, String>(messages.text(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    return column;
  }

  private TableColumn<ImportedFile, ImportedFile> sentence() {
    var column = new TableColumn<ImportedFile, ImportedFile>(messages.text("shell.import.reason"));
    column.setPrefWidth(SENTENCE_WIDTH);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new SentenceCell());
    return column;
  }

  /// A cell as high as its sentence needs.
  private final class SentenceCell extends TableCell<ImportedFile, ImportedFile> {

    private final Label label = new Label();

    SentenceCell() {
      label.setWrapText(true);
      label.prefWidthProperty().bind(widthProperty().subtract(16));
      label.setMinHeight(Label.USE_PREF_SIZE);
      setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    protected void updateItem(ImportedFile item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        return;
      }
      label.setText(words.sentence(item));
      setAccessibleText(label.getText());
      setGraphic(label);
    }
  }
}
