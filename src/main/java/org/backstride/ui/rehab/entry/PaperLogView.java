package org.backstride.ui.rehab.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.plan.PaperSheet;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.studio.returned.ReturnedLog;
import org.backstride.studio.returned.ReturnedLog.Row;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.backstride.ui.kit.mark.Named;
import org.backstride.ui.kit.page.Scroll;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A sheet's log, typed as it came back: a row for each planned session that nobody reported on,
/// found by its number. Enter and the arrows go along a column, Tab along a row.
public final class PaperLogView implements View {

  static final String CELL_ID = "log-";
  static final String SHEET_ID = "log-sheet";
  static final String SAVE_ID = "log-save";

  private static final int ROWS = 14;
  private static final int MOST_ROWS = 42;
  private static final double HEAD_WIDTH = 44;
  private static final double LETTER = 6.6;
  private static final double WIDE = 1_180;
  private static final String PLANNED = "care.log.what";
  private static final int PLANNED_COLUMN = 2;
  private static final String BREAKS_AFTER = "-\u200B";
  private static final double MOST_HEAD_WIDTH = 92;

  private final ViewContext context;
  private final Athlete athlete;
  private final Clock clock;
  private final LocalDate today;
  private final ReturnedLog log;
  private final DayText days;
  private final ComboBox<PaperSheet> sheets = new ComboBox<>();
  private final GridPane grid = new GridPane();
  private final List<LogLine> lines = new ArrayList<>();
  private final BorderPane node = new BorderPane();

  public PaperLogView(ViewContext context, Athlete athlete, Clock clock) {
    this.context = context;
    this.athlete = athlete;
    this.clock = clock;
    today = LocalDate.now(clock);
    log = new ReturnedLog(context.studio(), athlete.id(), today);
    days = new DayText(context.formats());
    grid.setVgap(4);
    var help = new Label(context.text("care.log.help"));
    help.getStyleClass().add("bs-secondary");
    help.setWrapText(true);
    var page = new VBox(16, help);
    if (!log.sheets().isEmpty()) {
      page.getChildren().add(sheetField());
    }
    page.getChildren().add(grid);
    page.getStyleClass().add("bs-form");
    node.setCenter(Scroll.over(page));
    node.getStyleClass().add("bs-pane");
    lay();
    node.widthProperty().subscribe(width -> fit(width.doubleValue()));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Cell<Heading> heading() {
    return new Cell<>(new Heading(context.name(athlete), context.text("care.log.title")));
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(save());
  }

  @Override
  public List<Action> actions() {
    return List.of(save());
  }

  @Override
  public void focus() {
    lines.getFirst().first().requestFocus();
  }

  @Override
  public void close() {}

  private Action save() {
    return Action.of(SAVE_ID, context.text("care.log.save"), this::keep)
        .withIcon(Feather.CHECK)
        .withKeys("Shortcut+Enter");
  }

  private Field sheetField() {
    sheets.setId(SHEET_ID);
    sheets.setConverter(new Named<>(this::name));
    sheets.getItems().setAll(log.sheets());
    sheets.getItems().add(PaperSheet.ONE_SESSION);
    sheets.setValue(sheets.getItems().getFirst());
    sheets.valueProperty().subscribe(next -> lay());
    return Field.of(context.text("care.log.sheet"), sheets);
  }

  private String name(PaperSheet sheet) {
    if (sheet.equals(PaperSheet.ONE_SESSION)) {
      return context.text("care.log.one-session");
    }
    var phase = sheet.phase();
    String from = context.formats().date(sheet.first());
    String to = context.formats().date(sheet.last());
    String name = phase == null ? context.text("care.log.outside") : phase.name();
    return context.text("care.log.sheet.name", name, from, to);
  }

  /// Lays out a row for each session to report on, and empty ones up to those of the sheet.
  private void lay() {
    grid.getChildren().clear();
    lines.clear();
    heads();
    var sheet = sheets.getValue();
    var numbers = numbers(sheet);
    int rows = Math.min(MOST_ROWS, Math.max(ROWS, numbers.size()));
    for (int row = 1; row <= rows; row++) {
      var line = new LogLine(context, days, today, number -> planned(sheet, number));
      line(line, row);
      if (row <= numbers.size()) {
        line.begin(numbers.get(row - 1));
      }
      lines.add(line);
    }
    fit(node.getWidth());
  }

  /// The numbers that rows begin with: of what is open, or as an unplanned sheet counts.
  private List<Integer> numbers(@Nullable PaperSheet sheet) {
    return sheet == null || sheet.equals(PaperSheet.ONE_SESSION)
        ? IntStream.rangeClosed(1, ROWS).boxed().toList()
        : log.open(sheet);
  }

  private Optional<PlannedSession> planned(@Nullable PaperSheet sheet, int number) {
    return sheet == null ? Optional.empty() : sheet.of(number);
  }

  private void heads() {
    var keys = new ArrayList<>(List.of("care.log.number", "care.ask.date", PLANNED));
    LogLine.COLUMNS.forEach(question -> keys.add(question.key()));
    keys.addAll(List.of("care.ask.technique", "care.log.normal", "care.ask.note"));
    for (int column = 0; column < keys.size(); column++) {
      var head = new Label(context.text(keys.get(column)).replace("-", BREAKS_AFTER));
      head.getStyleClass().addAll("bs-field-label", "bs-log-head");
      head.setWrapText(true);
      head.setMinWidth(
          keys.get(column).equals(PLANNED) ? 0 : Math.max(HEAD_WIDTH, longest(head.getText())));
      head.setMaxWidth(MOST_HEAD_WIDTH);
      head.setMinHeight(Region.USE_PREF_SIZE);
      grid.add(head, column, 0);
    }
  }

  /// The room of the longest word, which must not break.
  private static double longest(String head) {
    return Arrays.stream(head.split("[\\s\u200B]+"))
        .mapToDouble(word -> LETTER * word.length())
        .max()
        .orElse(0);
  }

  /// In a narrow window the planned programs leave their room to what is typed.
  private void fit(double width) {
    boolean wide = width == 0 || width >= WIDE;
    grid.setHgap(wide ? 8 : 4);
    grid.getChildren().stream()
        .filter(cell -> Integer.valueOf(PLANNED_COLUMN).equals(GridPane.getColumnIndex(cell)))
        .forEach(
            cell -> {
              cell.setVisible(wide);
              cell.setManaged(wide);
            });
  }

  private void line(LogLine line, int row) {
    int column = 0;
    for (Map.Entry<String, Node> each : line.controls().entrySet()) {
      var control = each.getValue();
      control.setId(CELL_ID + row + "-" + each.getKey());
      if (control instanceof Control typed && control.isFocusTraversable()) {
        String head = ((Label) grid.getChildren().get(column)).getText();
        typed.setAccessibleText(context.text("care.log.cell", head, row));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> along(event, row, each.getKey()));
      }
      grid.add(control, column++, row);
    }
  }

  /// Enter and the arrows go up and down a column.
  private void along(KeyEvent event, int row, String column) {
    boolean down = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN;
    boolean up = event.getCode() == KeyCode.UP;
    if (event.isShortcutDown() || event.isAltDown() || !(down || up)) {
      return;
    }
    event.consume();
    Node next = grid.lookup("#" + CELL_ID + (up ? row - 1 : row + 1) + "-" + column);
    if (next != null) {
      next.requestFocus();
    }
  }

  private void keep() {
    var typed = lines.stream().filter(line -> !line.isEmpty()).toList();
    var wrong = typed.stream().filter(line -> !line.check()).findFirst();
    if (wrong.isPresent()) {
      refuse("care.log.wrong", wrong.get());
      return;
    }
    var rows = rows(typed);
    var twice = log.reportedTwice(rows);
    if (twice.isPresent()) {
      var line = typed.get(twice.getAsInt());
      line.refuseNumber();
      refuse("care.log.twice", line);
      return;
    }
    String undo = context.text("care.undo.paper", context.name(athlete));
    log.keep(rows, undo);
    context.navigator().open(new Place.RehabPlace(athlete.id()));
    context.notices().show(Notice.done(context.text("care.log.kept", rows.size())));
  }

  private void refuse(String key, LogLine line) {
    context.notices().show(Notice.refused(context.text(key, lines.indexOf(line) + 1)));
  }

  /// On the sheet of one session the dates find what was planned, else the numbers.
  private List<Row> rows(List<LogLine> typed) {
    boolean byDate = PaperSheet.ONE_SESSION.equals(sheets.getValue());
    var taken = new HashSet<SessionId>();
    var rows = new ArrayList<Row>();
    for (var line : typed) {
      var day = line.day() == null ? today : line.day();
      var planned = line.session();
      var id = planned == null ? null : planned.id();
      if (byDate) {
        id = log.on(day, taken).orElse(null);
        Optional.ofNullable(id).ifPresent(taken::add);
      }
      rows.add(new Row(id, day, about -> line.response(about, clock.instant())));
    }
    return rows;
  }
}
