package org.backstride.ui.recording;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.backstride.recording.RecordingId;
import org.backstride.recording.hand.Remark;
import org.backstride.text.Formats;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.menu.RowMenu;
import org.backstride.ui.kit.page.ColumnRoom;
import org.jspecify.annotations.Nullable;

/// The table of recordings; keeps its selection when the rows are read again.
final class RecordingsTable extends StackPane {

  /// The id of the table, for tests and style.
  static final String ID = "recordings-table";

  private static final double FIGURE = 70;
  private static final double ATHLETE_WHOLE = 150;
  private static final double WHAT_WHOLE = 190;
  private static final double NOTE = 140;
  private static final double FILE = 130;
  private static final double SCROLL_BAR = 14;

  private final ViewContext context;
  private final TableView<RecordingEntry> table = new TableView<>();
  private final ColumnRoom<RecordingEntry, RecordingEntry> room = new ColumnRoom<>(table);

  private final TableColumn<RecordingEntry, RecordingEntry> when;

  /// Who and what go before how the file is made, what it is called and the heart rate.
  private final List<TableColumn<RecordingEntry, RecordingEntry>> spared;

  /// Whether somebody noted an effort or words: only then have they their columns.
  private final BooleanProperty remarks = new SimpleBooleanProperty();

  RecordingsTable(ViewContext context) {
    this.context = context;
    Formats formats = context.formats();
    table.setId(ID);
    table.setAccessibleText(context.text("recording.list.title"));
    table.setPlaceholder(new Label(context.text("recording.list.none")));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    when = words("when", 0, RecordingEntry::when);
    when.setComparator(Comparator.comparing(RecordingsTable::start));
    var athlete =
        words("athlete", 0, entry -> entry.athlete().isEmpty() ? Formats.UNKNOWN : entry.athlete());
    var what = words("what", 0, RecordingEntry::title);
    var note = words("note", NOTE, RecordingEntry::note);
    note.visibleProperty().bind(remarks);
    var effort =
        figure("effort", entry -> entry.row().remark().effort(), v -> formats.number(v, 0));
    effort.visibleProperty().bind(remarks);
    var file = words("file", FILE, entry -> entry.row().fileName());
    var format = words("format", 0, entry -> entry.row().format());
    var beats =
        figure(
            "bpm", entry -> entry.row().totals().heartRateAvg(), value -> formats.number(value, 0));
    spared = List.of(format, file, beats);
    table
        .getColumns()
        .setAll(
            List.of(
                when,
                athlete,
                what,
                figure("time", entry -> entry.row().totals().elapsedSeconds(), formats::clock),
                figure(
                    "distance", entry -> entry.row().totals().distanceMetres(), formats::distance),
                figure("backward", entry -> entry.row().backwardSeconds(), formats::clock),
                beats,
                effort,
                note,
                file,
                format));
    room.upTo(ATHLETE_WHOLE, athlete, 0, RecordingEntry::athlete);
    room.upTo(WHAT_WHOLE, what, 0, RecordingEntry::title);
    table.widthProperty().subscribe(_ -> spare());
    when.setSortType(TableColumn.SortType.DESCENDING);
    table.getSortOrder().add(when);
    getChildren().setAll(table);
  }

  ObservableList<RecordingEntry> selected() {
    return table.getSelectionModel().getSelectedItems();
  }

  /// All of them, in the order of the table.
  List<RecordingEntry> entries() {
    return table.getItems();
  }

  @Override
  public void requestFocus() {
    table.requestFocus();
  }

  void show(List<RecordingEntry> entries) {
    boolean elsewhere = entries.stream().anyMatch(entry -> entry.when().endsWith(")"));
    room.expect(when, 0, widest(elsewhere ? " (UTC+00:00)" : ""));
    remarks.set(entries.stream().anyMatch(entry -> !entry.row().remark().equals(Remark.NONE)));
    room.show(entries);
    spare();
    var before = new ArrayList<RecordingId>();
    selected().forEach(entry -> before.add(entry.row().id()));
    table.getItems().setAll(entries);
    table.sort();
    for (int i = 0; i < table.getItems().size(); i++) {
      if (before.contains(table.getItems().get(i).row().id())) {
        table.getSelectionModel().select(i);
      }
    }
  }

  private void spare() {
    if (table.getWidth() > 0) {
      room.spare(table.getWidth() - SCROLL_BAR, spared);
    }
  }

  /// Day and time as wide as they can be: any month, any digits.
  private List<String> widest(String zone) {
    var words = new ArrayList<String>();
    var at = ZonedDateTime.of(2020, 1, 20, 20, 20, 0, 0, ZoneOffset.UTC);
    for (Month month : Month.values()) {
      String day = context.formats().dateTime(at.withMonth(month.getValue())) + zone;
      for (String digit : List.of("0", "4", "6", "8", "9")) {
        words.add(day.replaceAll("[0-9]", digit));
      }
    }
    return words;
  }

  /// Runs at Enter and at a double click on a row.
  void onOpen(Runnable open) {
    table.setRowFactory(
        ignored -> {
          var row = new TableRow<RecordingEntry>();
          row.setOnMouseClicked(
              event -> {
                boolean twice = event.getClickCount() == 2;
                if (twice && event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                  open.run();
                }
              });
          return row;
        });
    onKey(KeyCode.ENTER, open);
  }

  /// What the secondary mouse button offers on the marked recordings.
  void onMenu(List<Action> actions) {
    RowMenu.on(table, () -> actions);
  }

  /// Runs at Delete.
  void onDelete(Runnable delete) {
    onKey(KeyCode.DELETE, delete);
  }

  private void onKey(KeyCode code, Runnable run) {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == code && !event.isShortcutDown()) {
            run.run();
            event.consume();
          }
        });
  }

  private static Instant start(RecordingEntry entry) {
    return Optional.ofNullable(entry.row().start()).orElse(Instant.MIN);
  }

  private TableColumn<RecordingEntry, RecordingEntry> words(
      String key, double width, Function<RecordingEntry, String> text) {
    var column = column(key, width, text);
    column.setComparator(Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    return column;
  }

  private TableColumn<RecordingEntry, RecordingEntry> figure(
      String key, Function<RecordingEntry, Double> value, Function<Double, String> text) {
    var column = column(key, FIGURE, value.andThen(text));
    column.getStyleClass().add("bs-right");
    column.setComparator(Comparator.comparing(value));
    return column;
  }

  private TableColumn<RecordingEntry, RecordingEntry> column(
      String key, double width, Function<RecordingEntry, String> text) {
    var column =
        new TableColumn<RecordingEntry, RecordingEntry>(context.text("recording.list." + key));
    column.setCellValueFactory(each -> new SimpleObjectProperty<>(each.getValue()));
    column.setCellFactory(ignored -> new TextCell(text, column));
    column.setMinWidth(width);
    room.upTo(width, column, 0, _ -> "");
    return column;
  }

  private static final class TextCell extends TableCell<RecordingEntry, RecordingEntry> {

    private final Function<RecordingEntry, String> text;

    TextCell(
        Function<RecordingEntry, String> text, TableColumn<RecordingEntry, RecordingEntry> column) {
      this.text = text;
      if (column.getStyleClass().contains("bs-right")) {
        getStyleClass().add("bs-right");
      }
    }

    @Override
    protected void updateItem(@Nullable RecordingEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(entry == null || empty ? null : text.apply(entry));
    }
  }
}
