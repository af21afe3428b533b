package org.backstride.ui.athlete.today;

import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.backstride.ui.athlete.AthleteWords;
import org.backstride.ui.athlete.PainMark;
import org.backstride.ui.athlete.Photos;
import org.backstride.ui.athlete.today.TodayCells.Words;
import org.backstride.ui.athlete.today.Triage.Group;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.ColumnRoom;
import org.jspecify.annotations.Nullable;

/// The people of the day in groups; a column sorts within them, Space folds a group, Enter opens a
/// person.
final class TodayTable extends TableView<TodayLine> {

  static final String ID = "today-table";

  /// Columns that leave their room to the others where the words need it, in this order.
  private static final List<String> SPARED = List.of("weeks", "change", "due");

  private static final double ROW = 34;
  private static final int LINES_OF_NOBODY = 6;
  private static final double NAME_WHOLE = 190;
  private static final double PLAN_WHOLE = 110;
  private static final double AVATAR = 34;
  private static final double GAP = 10;
  private static final double SHAPE = 20;
  private static final double PILL = 22;
  private static final double DAYS = 121;
  private static final double WEEKS = 58;
  private static final double BAR = 10;

  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  private final ViewContext context;
  private final TodayWords words;
  private final LocalDate today;
  private final Set<Group> folded = EnumSet.noneOf(Group.class);
  private final Map<TableColumn<TodayLine, ?>, Comparator<Triage>> orders = new HashMap<>();
  private final ColumnRoom<TodayLine, Triage> room = new ColumnRoom<>(this);
  private List<Triage> rows = List.of();

  TodayTable(ViewContext context, LocalDate today) {
    this.context = context;
    this.today = today;
    words = new TodayWords(context, today);
    setId(ID);
    setAccessibleText(context.text("athlete.today.title"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    getColumns().setAll(columns());
    makeRoom();
    widthProperty().subscribe(_ -> spare());
    setSortPolicy(
        table -> {
          arrange();
          return true;
        });
    setRowFactory(table -> line());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /// Hands the marked person on at every change.
  void onMarked(Lifetime lifetime, Consumer<@Nullable Triage> marked) {
    lifetime.observe(
        getSelectionModel().selectedItemProperty(),
        line -> marked.accept(line instanceof TodayLine.Person(var row) ? row : null));
  }

  /// Shows the people; the marked one stays marked, at first the first one is.
  void show(List<Triage> next) {
    rows = next;
    room.show(next);
    spare();
    var marked = marked();
    arrange();
    mark(marked);
  }

  /// Where the words of all columns have no room, the weeks and then the change give theirs; what
  /// room is left goes to the plan.
  private void spare() {
    if (getWidth() > 0) {
      room.spare(getWidth() - BAR, SPARED.stream().map(this::column).toList());
      room.fill(getWidth() - BAR, column("plan"));
    }
  }

  private TableColumn<TodayLine, ?> column(String key) {
    return getColumns().stream()
        .filter(each -> each.getId().equals("today-column-" + key))
        .findFirst()
        .orElseThrow();
  }

  /// Of a long name and of a condition the end may be cut, of nothing else.
  private void makeRoom() {
    room.upTo(NAME_WHOLE, column("name"), AVATAR, row -> context.name(row.athlete()));
    room.upTo(
        PLAN_WHOLE,
        column("plan"),
        GAP,
        row -> AthleteWords.condition(context, row.athlete()) + week(row));
    room.exactly(column("next"), 0, row -> words.next(row.next()));
    room.exactly(column("backward"), 0, this::minutes);
    room.exactly(column("change"), 0, row -> words.change(row.backward()));
    room.exactly(
        column("pain"),
        SHAPE,
        row -> PainMark.words(context, row.lastPain(), row.care().thresholds()));
    room.exactly(column("due"), 0, this::due);
    room.upTo(Double.MAX_VALUE / 2, column("ask"), PILL, words::ask);
    for (String drawn : List.of("days", "weeks")) {
      room.exactly(column(drawn), 0, _ -> "");
    }
  }

  private String minutes(Triage row) {
    return context.formats().number(row.backward().minutes(), 0);
  }

  @Nullable Triage marked() {
    return getSelectionModel().getSelectedItem() instanceof TodayLine.Person(var row) ? row : null;
  }

  private void arrange() {
    var marked = marked();
    getItems().setAll(TodayLine.of(rows, order(), folded));
    // No higher than its lines: rows of empty cells would be styled at every start.
    int lines = getItems().isEmpty() ? LINES_OF_NOBODY : getItems().size();
    setMaxHeight((1 + lines) * ROW);
    mark(marked);
  }

  private void mark(@Nullable Triage marked) {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i) instanceof TodayLine.Person(var row)
          && (marked == null || row.athlete().id().equals(marked.athlete().id()))) {
        getSelectionModel().select(i);
        return;
      }
    }
  }

  private Comparator<Triage> order() {
    var by = (Comparator<Triage>) (_, _) -> 0;
    for (var column : getSortOrder()) {
      var own = orders.getOrDefault(column, name());
      boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
      by = by.thenComparing(down ? own.reversed() : own);
    }
    return by.thenComparing(urgency()).thenComparing(name());
  }

  /// Open decisions in the order of the table, which is that of their weight; then what else asks.
  private static Comparator<Triage> urgency() {
    return Comparator.comparing(Triage::openRow, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Triage::ask);
  }

  private Comparator<Triage> name() {
    return Comparator.comparing(
        row -> context.name(row.athlete()), Collator.getInstance(context.formats().locale()));
  }

  private List<TableColumn<TodayLine, TodayLine>> columns() {
    var photos = new Photos(context);
    return List.of(
        column("name", 0, name(), () -> new TodayCells.Name(context, photos)),
        column(
            "plan",
            0,
            Comparator.comparing((Triage row) -> AthleteWords.condition(context, row.athlete())),
            () -> TodayCells.plan(context, this::week)),
        column(
            "next",
            0,
            Comparator.comparing(TodayTable::nextAt),
            () -> new Words(row -> words.next(row.next()), this::dressNext)),
        column(
            "days",
            DAYS,
            Comparator.comparing((Triage row) -> !row.hasMissed()),
            () -> TodayCells.spots(words)),
        column(
            "backward",
            0,
            Comparator.comparingDouble((Triage row) -> row.backward().minutes()),
            () -> new Words(this::minutes)),
        column(
            "change",
            0,
            Comparator.comparingDouble(
                (Triage row) ->
                    Double.isNaN(row.backward().change()) ? -2 : row.backward().change()),
            () -> new Words(row -> words.change(row.backward()), TodayTable::dressChange)),
        column(
            "pain", 0, Comparator.comparingInt(Triage::lastPain), () -> TodayCells.pain(context)),
        column(
            "weeks",
            WEEKS,
            Comparator.comparingDouble((Triage row) -> row.backward().minutes()),
            () -> TodayCells.weeks(context)),
        column(
            "due",
            0,
            Comparator.comparing(
                (Triage row) -> row.nextDue().map(due -> due.on()).orElse(LocalDate.MAX)),
            () -> new Words(this::due, this::dressDue)),
        column("ask", 0, Comparator.comparing(Triage::ask), () -> TodayCells.ask(words)));
  }

  private TableColumn<TodayLine, TodayLine> column(
      String key,
      double width,
      Comparator<Triage> order,
      Supplier<TableCell<TodayLine, TodayLine>> cell) {
    var column = new TableColumn<TodayLine, TodayLine>(context.text("today.column." + key));
    column.setId("today-column-" + key);
    column.setMinWidth(width);
    orders.put(column, order);
    column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
    column.setCellFactory(table -> cell.get());
    if (key.equals("backward") || key.equals("change")) {
      column.getStyleClass().add("bs-right");
    }
    return column;
  }

  /// The week of the course; blank where none runs.
  private String week(Triage row) {
    int week = row.week(today);
    return row.care()
        .course()
        .map(
            course ->
                context.text(
                    "today.week", Math.min(week, course.frame().weeks()), course.frame().weeks()))
        .orElse("");
  }

  private String due(Triage row) {
    return row.nextDue().map(words::due).orElse("");
  }

  private void dressDue(Words cell, Triage row) {
    if (row.nextDue().filter(due -> !due.on().isAfter(today)).isPresent()) {
      cell.getStyleClass().add("bs-text-stop");
    }
  }

  private void dressNext(Words cell, Triage row) {
    var next = row.next();
    if (next != null && next.date().equals(today)) {
      cell.getStyleClass().add("bs-strong");
    }
  }

  private static void dressChange(Words cell, Triage row) {
    cell.getStyleClass().add(row.backward().hasJumped() ? "bs-text-caution" : "bs-muted");
  }

  private static LocalDateTime nextAt(Triage row) {
    var next = row.next();
    if (next == null) {
      return LocalDateTime.MAX;
    }
    @Nullable LocalTime time = next.when().time();
    return next.date().atTime(time == null ? LocalTime.MAX : time);
  }

  private TableRow<TodayLine> line() {
    var row =
        new TableRow<TodayLine>() {
          @Override
          protected void updateItem(@Nullable TodayLine item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(HEAD, item instanceof TodayLine.Head);
          }
        };
    row.setOnMouseClicked(
        event -> {
          if (event.getButton() != MouseButton.PRIMARY) {
            return;
          }
          if (row.getItem() instanceof TodayLine.Head head) {
            fold(head);
          } else if (event.getClickCount() == 2) {
            open();
          }
        });
    return row;
  }

  private void press(KeyEvent event) {
    var line = getSelectionModel().getSelectedItem();
    boolean head = line instanceof TodayLine.Head;
    if (event.getCode() == KeyCode.ENTER && !head) {
      open();
      event.consume();
    } else if (line instanceof TodayLine.Head of
        && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
      fold(of);
      event.consume();
    }
  }

  private void fold(TodayLine.Head head) {
    if (!folded.remove(head.group())) {
      folded.add(head.group());
    }
    int at = getItems().indexOf(head);
    getItems().setAll(TodayLine.of(rows, order(), folded));
    getSelectionModel().select(Math.max(0, at));
  }

  private void open() {
    var row = marked();
    if (row != null) {
      var id = row.athlete().id();
      boolean care = row.care().last().isPresent();
      context.navigator().open(care ? new Place.RehabPlace(id) : new Place.AthletePlace(id));
    }
  }
}
