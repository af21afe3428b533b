package org.backstride.ui.recording.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.backstride.studio.importing.ImportWords;
import org.backstride.studio.importing.ImportedFile;
import org.backstride.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/// What became of each file of an import: its name, the outcome in a word, the reason in a
/// sentence.
final class FileTable extends TableView<ImportedFile> {

  private static final double OUTCOME_WIDTH = 124;
  private static final double SENTENCE_WIDTH = 460;

  private final ViewContext context;
  private final ImportWords words;

  FileTable(ViewContext context, ImportWords words) {
    this.context = context;
    this.words = words;
    setId("import-report");
    getStyleClass().add("imports-files");
    setAccessibleText(context.text("recording.imports.report"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getColumns().add(text("recording.imports.file", 220, this::name));
    getColumns().add(text("recording.imports.outcome", OUTCOME_WIDTH, words::outcome));
    getColumns().add(sentence());
  }

  void show(List<ImportedFile> files) {
    getItems().setAll(files);
    getSelectionModel().selectFirst();
  }

  private String name(ImportedFile file) {
    @Nullable Path name = file.file().getFileName();
    return context.hidden(String.valueOf(name));
  }

  private TableColumn<ImportedFile, String> text(
      String key, double width, Function<ImportedFile, String> value) {
    var column = new TableColumn<ImportedFile, String>(context.text(key));
    column.setPrefWidth(width);
    column.setMinWidth(OUTCOME_WIDTH);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    return column;
  }

  private TableColumn<ImportedFile, ImportedFile> sentence() {
    var column = new TableColumn<ImportedFile, ImportedFile>(context.text("recording.imports.why"));
    column.setPrefWidth(SENTENCE_WIDTH);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new SentenceCell());
    return column;
  }

  /// A text as high as its width makes it, also for a parent that asks for no width.
  private static final class Wrapped extends Label {

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
    }
  }

  /// A cell as high as its sentence needs.
  private final class SentenceCell extends TableCell<ImportedFile, ImportedFile> {

    private final Label label = new Wrapped();

    SentenceCell() {
      label.setWrapText(true);
      label.getStyleClass().add("imports-sentence");
      label.prefWidthProperty().bind(widthProperty().subtract(16));
      label.setMinHeight(Label.USE_PREF_SIZE);
      setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    protected void updateItem(@Nullable ImportedFile item, boolean empty) {
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
