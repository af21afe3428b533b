package org.backstride.ui.recording.side;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.DirectionLabel;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.page.ColumnRoom;
import org.backstride.ui.recording.chart.DirectionGlyph;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.Span;
import org.jspecify.annotations.Nullable;

/// The intervals of a recording as a table that selects along with the chart, and what each
/// direction adds up to below it.
public final class IntervalTable extends VBox {

  /// The id of the table, for tests and style.
  public static final String ID = "recording-intervals";

  private static final List<DirectionLabel> SUMMED =
      List.of(DirectionLabel.FORWARD, DirectionLabel.BACKWARD);

  private static final double ROW_HEIGHT = 34;
  private static final double SCROLL_BAR = 14;
  private static final double LEAST = 36;

  /// The width in which a sum has all its figures.
  private static final double WHOLE_SUMS = 440;

  private final RecordingModel model;
  private final Readings readings;
  private final TableView<IntervalRow> table = new TableView<>();
  private final VBox sums = new VBox();
  private final ColumnRoom<IntervalRow, IntervalRow> room = new ColumnRoom<>(table);

  /// What is left out where there is no room, the first one first.
  private final List<TableColumn<IntervalRow, IntervalRow>> spared;

  private final TableColumn<IntervalRow, IntervalRow> plan;
  private boolean following;

  public IntervalTable(RecordingModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    table.setId(ID);
    table.setAccessibleText(text("recording.intervals.accessible"));
    table.setPlaceholder(placeholder());
    table.getStyleClass().addAll("dense", "interval-table");
    var direction = direction();
    var source =
        column(
            text("recording.column.source"),
            SourceCell.BESIDE,
            row -> readings.source(row.interval()),
            () -> new SourceCell(readings));
    var heart = figures(readings.unit(ChannelKind.HEART_RATE), this::heartRate);
    var cadence = figures(text("recording.column.cadence"), this::cadence);
    plan =
        column(
            text("recording.column.plan"),
            PlanCell.BESIDE,
            this::planned,
            () -> new PlanCell(model, readings));
    spared = List.of(cadence, heart, source, plan);
    table
        .getColumns()
        .setAll(
            List.of(
                figures(
                    text("recording.column.number"),
                    row -> readings.formats().number(row.number(), 0)),
                direction,
                source,
                figures(text("recording.column.time"), this::time),
                figures(readings.shortUnit(), this::metres),
                figures(readings.unit(ChannelKind.SPEED), this::speed),
                heart,
                cadence,
                plan));
    sums.getStyleClass().add("interval-sums");
    getChildren().setAll(table, sums);
    VBox.setVgrow(table, Priority.ALWAYS);
    lifetime.watchAny(this::showRows, model.recording(), model.match());
    lifetime.observe(table.widthProperty(), width -> spare());
    lifetime.observe(widthProperty().greaterThanOrEqualTo(WHOLE_SUMS), whole -> showSums());
    lifetime.watch(model.selection(), changed -> follow());
    lifetime.observe(table.getSelectionModel().selectedIndexProperty(), this::selected);
  }

  private Label placeholder() {
    var none = new Label(text("recording.intervals.none"));
    none.setWrapText(true);
    none.getStyleClass().addAll("bs-secondary", "interval-none");
    return none;
  }

  /// A direction's column has room for every word that a person can choose.
  private TableColumn<IntervalRow, IntervalRow> direction() {
    var column =
        column(
            text("recording.column.direction"),
            DirectionCell.BESIDE,
            this::besideTile,
            () -> new DirectionCell(readings));
    room.expect(column, 0, List.of(readings.direction(DirectionLabel.UNKNOWN)));
    room.expect(column, DirectionCell.BESIDE, SUMMED.stream().map(readings::direction).toList());
    return column;
  }

  /// Leaves out what there is no room for beside a scroll bar; the plan's column stands only where
  /// a plan is known.
  private void spare() {
    boolean matched = model.match().get().isPresent();
    double needed =
        table.getColumns().stream()
            .filter(column -> matched || !column.equals(plan))
            .mapToDouble(TableColumn::getMinWidth)
            .sum();
    for (var column : spared) {
      boolean wanted = matched || !column.equals(plan);
      boolean fits = needed <= table.getWidth() - SCROLL_BAR;
      column.setVisible(wanted && fits);
      needed -= wanted && !fits ? column.getMinWidth() : 0;
    }
  }

  private void showRows() {
    var intervals = model.intervals();
    model
        .figures()
        .ask(
            "intervals",
            intervals.stream().map(Span::of).toList(),
            figures -> show(IntervalRow.of(intervals, figures)));
  }

  private void show(List<IntervalRow> rows) {
    following = true;
    table.getItems().setAll(rows);
    following = false;
    room.show(rows);
    spare();
    showSums();
    follow();
  }

  private void showSums() {
    sums.getChildren()
        .setAll(
            SUMMED.stream()
                .map(direction -> DirectionSum.of(table.getItems(), direction))
                .filter(sum -> sum.count() > 0)
                .map(this::sumRow)
                .toList());
  }

  private void follow() {
    var spans = model.intervals().stream().map(Span::of).toList();
    int index = model.selection().get().map(spans::indexOf).orElse(-1);
    following = true;
    if (index < 0) {
      table.getSelectionModel().clearSelection();
    } else if (table.getSelectionModel().getSelectedIndex() != index) {
      table.getSelectionModel().select(index);
      bringIntoSight(index);
    }
    following = false;
  }

  private void bringIntoSight(int index) {
    int visible = (int) (table.getHeight() / ROW_HEIGHT) - 1;
    if (visible > 0 && table.getItems().size() > visible) {
      table.scrollTo(Math.max(0, index - visible / 2));
    }
  }

  private void selected(Number index) {
    if (!following && index.intValue() >= 0) {
      model.selectInterval(index.intValue());
    }
  }

  private HBox sumRow(DirectionSum sum) {
    var glyph = new DirectionGlyph();
    glyph.show(sum.direction());
    var name =
        new Label(
            text("recording.intervals.sum", sum.count(), readings.direction(sum.direction())));
    name.getStyleClass().add("bs-strong");
    var figures = new HBox(16);
    figures.setAlignment(Pos.CENTER_RIGHT);
    Stream.of(
            readings.formats().clock(sum.seconds()),
            readings.formats().distance(sum.metres()),
            readings.formats().speed(sum.speed()),
            readings.reading(ChannelKind.HEART_RATE, sum.heartRate()))
        .limit(getWidth() < WHOLE_SUMS ? 2 : 4)
        .map(IntervalTable::figure)
        .forEach(figures.getChildren()::add);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var row = new HBox(8, glyph, name, gap, figures);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("interval-sum");
    return row;
  }

  private static Label figure(String text) {
    var label = new Label(text);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private String time(IntervalRow row) {
    return readings.formats().clock(row.figures().seconds());
  }

  private String metres(IntervalRow row) {
    return readings.shortDistance(row.figures().metres());
  }

  private String speed(IntervalRow row) {
    return readings.value(ChannelKind.SPEED, row.figures().speed());
  }

  private String heartRate(IntervalRow row) {
    return readings.value(ChannelKind.HEART_RATE, row.figures().heartRate());
  }

  private String cadence(IntervalRow row) {
    return readings.value(ChannelKind.CADENCE, row.figures().cadence());
  }

  /// The word that stands beside a tile; what is not labelled has none.
  private String besideTile(IntervalRow row) {
    var direction = row.interval().direction();
    return direction == DirectionLabel.UNKNOWN ? "" : readings.direction(direction);
  }

  private String planned(IntervalRow row) {
    return model
        .match()
        .get()
        .flatMap(match -> match.of(row.number() - 1))
        .map(piece -> PlanWords.of(row, piece, readings).text())
        .orElse("");
  }

  private TableColumn<IntervalRow, IntervalRow> figures(
      String title, Function<IntervalRow, String> text) {
    var column = column(title, 0, text, () -> new FigureCell(text));
    column.getStyleClass().add("bs-right");
    return column;
  }

  /// A column as wide as its words.
  ///
  /// @param beside pixels of what stands beside them
  private TableColumn<IntervalRow, IntervalRow> column(
      String title,
      double beside,
      Function<IntervalRow, String> words,
      Supplier<TableCell<IntervalRow, IntervalRow>> cell) {
    var column = new TableColumn<IntervalRow, IntervalRow>(title);
    column.setCellValueFactory(each -> new SimpleObjectProperty<>(each.getValue()));
    column.setCellFactory(ignored -> cell.get());
    column.setMinWidth(LEAST);
    column.setSortable(false);
    column.setReorderable(false);
    room.exactly(column, beside, words);
    return column;
  }

  private String text(String key, Object... arguments) {
    return readings.messages().text(key, arguments);
  }

  private static final class FigureCell extends TableCell<IntervalRow, IntervalRow> {

    private final Function<IntervalRow, String> text;

    FigureCell(Function<IntervalRow, String> text) {
      this.text = text;
      getStyleClass().add("bs-right");
    }

    @Override
    protected void updateItem(@Nullable IntervalRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(row == null || empty ? null : text.apply(row));
    }
  }
}
