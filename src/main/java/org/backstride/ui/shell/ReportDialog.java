package org.backstride.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.backstride.studio.importing.ImportReport;
import org.backstride.studio.importing.ImportWords;
import org.backstride.studio.importing.ImportedFile;
import org.backstride.studio.importing.ReportCsv;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Navigator;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Notices;
import org.backstride.ui.kit.Place;

/// What became of each file of an import: its name, the outcome in a word, the reason in a
/// sentence.
final class ReportDialog {

  private static final double WIDTH = 760;
  private static final double SENTENCE_WIDTH = 400;

  private final Messages messages;
  private final ImportWords words;
  private final Notices notices;
  private final Navigator navigator;

  ReportDialog(Messages messages, Notices notices, Navigator navigator) {
    this.messages = messages;
    this.notices = notices;
    this.navigator = navigator;
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
    var keep = new ButtonType(messages.text("shell.import.keep"), ButtonData.LEFT);
    var columns = new ButtonType(messages.text("shell.import.columns"), ButtonData.LEFT);
    pane.getButtonTypes().setAll(keep, columns, ButtonType.CLOSE);
    var button = (Button) pane.lookupButton(keep);
    button.setId("import-report-keep");
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          keep(report, pane.getScene().getWindow());
        });
    pane.getStyleClass().add("bs-dialog");
    pane.setPrefWidth(WIDTH);
    var table = table(report);
    pane.setContent(table);
    offerColumns((Button) pane.lookupButton(columns), table);
    dialog.show();
  }

  /// For the chosen file, where it may be a table that nobody understood: to say its columns.
  private void offerColumns(Button button, TableView<ImportedFile> table) {
    button.setId("import-report-columns");
    var chosen = table.getSelectionModel().selectedItemProperty();
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> chosen.get() == null || !ImportWords.mayBeTable(chosen.get()), chosen));
    button.setOnAction(_ -> navigator.open(new Place.FileColumnsPlace(chosen.get().file())));
    table.getItems().stream()
        .filter(ImportWords::mayBeTable)
        .findFirst()
        .ifPresent(table.getSelectionModel()::select);
  }

  /// Keeps the report where the user wants it.
  private void keep(ImportReport report, Window owner) {
    var filter = new ExtensionFilter("CSV", "*.csv");
    Dialogs.saveFile(owner, messages.text("shell.import.keep"), "import.csv", filter)
        .ifPresent(file -> keepAs(report, file));
  }

  private void keepAs(ImportReport report, Path file) {
    try {
      ReportCsv.write(report, messages, file);
      notices.show(Notice.done(messages.text("shell.import.kept", file)));
    } catch (IOException e) {
      notices.show(Notice.problem(messages.text("shell.import.not-kept", file)));
    }
  }

  private TableView<ImportedFile> table(ImportReport report) {
    var table = new TableView<>(FXCollections.observableList(report.files()));
    table.setId("import-report");
    table.setAccessibleText(messages.text("shell.import.report"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(text("shell.import.file", 200, this::name));
    table.getColumns().add(text("shell.import.outcome", 110, words::outcome));
    table.getColumns().add(sentence());
    return table;
  }

  private String name(ImportedFile file) {
    return String.valueOf(file.file().getFileName());
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
