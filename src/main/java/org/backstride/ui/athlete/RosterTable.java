package org.backstride.ui.athlete;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.ColumnRoom;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// The roster as a table: sorted by any column, Enter opens, Delete deletes.
final class RosterTable extends TableView<RosterRow> {

  static final String ID = "roster-table";

  private static final int CLEARANCE = 2;
  private static final int LAST = 6;
  private static final double NAME_WHOLE = 176;
  private static final double CONDITION_WHOLE = 96;
  private static final double AVATAR = 34;
  private static final double SHAPE = 22;
  private static final double PILL = 22;
  private static final double PILL_WITH_SHAPE = 40;

  private final ViewContext context;
  private final ObservableList<RosterRow> rows = FXCollections.observableArrayList();

  private final ColumnRoom<RosterRow, RosterRow> room = new ColumnRoom<>(this);

  RosterTable(ViewContext context, RosterEdits edits) {
    this.context = context;
    setId(ID);
    setAccessibleText(context.text("athlete.roster.title"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    var columns = columns();
    getColumns().setAll(columns);
    makeRoom(columns);
    widthProperty().subscribe(_ -> spare());
    var sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    setRowFactory(table -> row());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            chosen(this::open);
          } else if (event.getCode() == KeyCode.DELETE) {
            chosen(row -> edits.delete(row.athlete()));
          }
        });
  }

  /// Shows the rows; the marked one stays marked.
  void show(List<RosterRow> next) {
    var marked = getSelectionModel().getSelectedItem();
    room.show(next);
    spare();
    rows.setAll(next);
    next.stream()
        .filter(row -> marked != null && row.athlete().id().equals(marked.athlete().id()))
        .findFirst()
        .ifPresent(row -> getSelectionModel().select(row));
  }

  /// Hands on the marked row, where there is one.
  void chosen(Consumer<RosterRow> answer) {
    RosterRow row = getSelectionModel().getSelectedItem();
    if (row != null) {
      answer.accept(row);
    }
  }

  private void open(RosterRow row) {
    context.navigator().open(new Place.AthletePlace(row.athlete().id()));
  }

  private TableRow<RosterRow> row() {
    var row = new TableRow<RosterRow>();
    row.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && !row.isEmpty()) {
            open(row.getItem());
          }
        });
    return row;
  }

  private List<TableColumn<RosterRow, RosterRow>> columns() {
    var photos = new Photos(context);
    return List.of(
        column("name", text(row -> context.name(row.athlete())))
            .shownBy(() -> new RosterCells.Name(context, photos))
            .made(),
        column("condition", text(this::condition)).made(),
        column(
                "clearance",
                Comparator.comparing(row -> row.athlete().readiness().clearance().answer()))
            .shownBy(() -> new RosterCells.Clearance(context))
            .made(),
        column("backward", Comparator.comparingDouble(RosterTable::fastest))
            .saying(this::backward)
            .atRight()
            .made(),
        column("pain", Comparator.comparingInt(TriageCells::lastPain))
            .shownBy(() -> new TriageCells.Pain(context))
            .made(),
        column("proposal", Comparator.comparingInt(TriageCells::urgency))
            .shownBy(() -> new TriageCells.Proposed(context))
            .made(),
        column("last", Comparator.comparing(row -> last(row), Comparator.naturalOrder()))
            .saying(this::lastRecording)
            .made(),
        column("due", Comparator.<RosterRow>comparingInt(row -> row.due().size()).reversed())
            .shownBy(() -> new RosterCells.Dues(context))
            .made());
  }

  /// Of a long name and of a condition the end may be cut, of nothing else.
  private void makeRoom(List<TableColumn<RosterRow, RosterRow>> columns) {
    var in = columns.iterator();
    room.upTo(NAME_WHOLE, in.next(), AVATAR, row -> context.name(row.athlete()));
    room.upTo(CONDITION_WHOLE, in.next(), 0, this::condition);
    room.exactly(in.next(), SHAPE, this::clearance);
    room.exactly(in.next(), 0, this::backward);
    room.exactly(
        in.next(),
        SHAPE,
        row -> PainMark.words(context, TriageCells.lastPain(row), row.care().thresholds()));
    room.exactly(in.next(), PILL, row -> TriageCells.Proposed.words(context, row));
    room.exactly(in.next(), 0, this::lastRecording);
    room.upTo(
        Double.MAX_VALUE / 2,
        in.next(),
        PILL_WITH_SHAPE,
        row -> RosterCells.Dues.words(context, row.due()));
  }

  /// Where not all have room, the day of the last recording gives its own, and then the clearance:
  /// one that is missing is what is to do first.
  private void spare() {
    if (getWidth() > 0) {
      room.spare(getWidth(), List.of(getColumns().get(LAST), getColumns().get(CLEARANCE)));
    }
  }

  private String clearance(RosterRow row) {
    return context.text(
        "athlete.clearance." + row.athlete().readiness().clearance().answer().name());
  }

  private Comparator<RosterRow> text(Function<RosterRow, String> words) {
    return Comparator.comparing(words, Collator.getInstance(context.formats().locale()));
  }

  private RosterColumn column(String key, Comparator<RosterRow> order) {
    var column = new RosterColumn(context.text("athlete.column." + key), order);
    return column.saying(this::condition);
  }

  private String condition(RosterRow row) {
    return AthleteWords.condition(context, row.athlete());
  }

  private String backward(RosterRow row) {
    double fastest = fastest(row);
    return context.formats().speed(fastest > 0 ? fastest : Double.NaN);
  }

  private static double fastest(RosterRow row) {
    var capacity = row.athlete().capacity();
    return Math.max(
        maximum(capacity.speedsFor(Movement.BACKWARD_WALK)),
        maximum(capacity.speedsFor(Movement.BACKWARD_RUN)));
  }

  private static double maximum(TestedSpeeds speeds) {
    @Nullable Speed speed = speeds.maximumVerified();
    return speed == null ? 0 : speed.metresPerSecond();
  }

  private static Instant last(RosterRow row) {
    Instant last = row.last();
    return last == null ? Instant.MIN : last;
  }

  private String lastRecording(RosterRow row) {
    Instant last = row.last();
    return last == null ? context.text("athlete.last.none") : context.formats().date(last);
  }
}
