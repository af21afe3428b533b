package org.backstride.ui.rehab.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Told;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A paper log of fourteen rows, typed as it came back: Enter goes down a column, Tab along a row.
public final class PaperLogView implements View {

  static final int ROWS = 14;
  static final String CELL_ID = "log-";

  private static final List<Question> COLUMNS =
      List.of(
          Question.BEFORE,
          Question.PEAK,
          Question.AFTER,
          Question.MORNING,
          Question.DONE,
          Question.MINUTES,
          Question.RPE,
          Question.FELL,
          Question.NEAR);

  private final ViewContext context;
  private final Athlete athlete;
  private final Clock clock;
  private final DayText days;
  private final List<Line> lines = new ArrayList<>();
  private final BorderPane node = new BorderPane();

  /// One row of the log.
  private record Line(
      Report report, TextField day, List<TextField> cells, CheckBox technique, CheckBox normal) {}

  public PaperLogView(ViewContext context, Athlete athlete, Clock clock) {
    this.context = context;
    this.athlete = athlete;
    this.clock = clock;
    days = new DayText(context.formats());
    var help = new Label(context.text("care.log.help"));
    help.getStyleClass().add("bs-secondary");
    help.setWrapText(true);
    var page = new VBox(16, help, grid());
    page.getStyleClass().add("bs-form");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("bs-scroll");
    node.setCenter(scroll);
    node.getStyleClass().add("bs-pane");
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
    lines.getFirst().day().requestFocus();
  }

  @Override
  public void close() {}

  private Action save() {
    return Action.of("log-save", context.text("care.log.save"), this::keep)
        .withIcon(Feather.CHECK)
        .withKeys("Shortcut+Enter");
  }

  private GridPane grid() {
    var grid = new GridPane();
    grid.setHgap(6);
    grid.setVgap(4);
    grid.add(head("care.ask.date"), 0, 0);
    int column = 1;
    for (var question : COLUMNS) {
      grid.add(head(question.key()), column++, 0);
    }
    grid.add(head("care.ask.technique"), column++, 0);
    grid.add(head("care.log.normal"), column, 0);
    for (int row = 1; row <= ROWS; row++) {
      line(grid, row);
    }
    return grid;
  }

  private Label head(String key) {
    var head = new Label(context.text(key));
    head.getStyleClass().add("bs-field-label");
    head.setWrapText(true);
    head.setMaxWidth(92);
    return head;
  }

  private void line(GridPane grid, int row) {
    var report = new Report();
    var day = cell(row, 0, context.text("care.ask.date"));
    day.setPrefColumnCount(8);
    day.setPromptText(context.formats().date(LocalDate.now(clock)));
    grid.add(day, 0, row);
    var cells = new ArrayList<TextField>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      var question = COLUMNS.get(i);
      var cell = cell(row, i + 1, context.text(question.key()));
      cell.textProperty()
          .addListener(
              (_, _, text) -> {
                report.number(question, text);
                mark(cell, report.isWrong(question));
              });
      cells.add(cell);
      grid.add(cell, i + 1, row);
    }
    var technique = box(context.text("care.ask.technique"), row);
    var normal = box(context.text("care.log.normal"), row);
    normal.setId(CELL_ID + row + "-normal");
    grid.add(technique, COLUMNS.size() + 1, row);
    grid.add(normal, COLUMNS.size() + 2, row);
    lines.add(new Line(report, day, cells, technique, normal));
  }

  private TextField cell(int row, int column, String what) {
    var cell = new TextField();
    cell.setId(CELL_ID + row + "-" + column);
    cell.setPrefColumnCount(4);
    cell.setAccessibleText(context.text("care.log.cell", what, row));
    cell.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && row < ROWS) {
            Node below = node.lookup("#" + CELL_ID + (row + 1) + "-" + column);
            below.requestFocus();
          }
        });
    return cell;
  }

  private CheckBox box(String what, int row) {
    var box = new CheckBox();
    box.setAccessibleText(context.text("care.log.cell", what, row));
    return box;
  }

  private static void mark(Node cell, boolean wrong) {
    cell.pseudoClassStateChanged(PseudoClass.getPseudoClass("invalid"), wrong);
  }

  private void keep() {
    var responses = new ArrayList<Response>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      boolean empty = line.day().getText().isBlank() && line.report().isEmpty();
      if (empty) {
        continue;
      }
      var day = day(line.day().getText());
      mark(line.day(), day == null);
      if (day == null || !line.report().isValid()) {
        context.notices().show(Notice.problem(context.text("care.log.wrong", i + 1)));
        return;
      }
      responses.add(response(line, day, responses));
    }
    responses.forEach(context.studio().care()::enter);
    context.navigator().open(new Place.RehabPlace(athlete.id()));
    context.notices().show(Notice.done(context.text("care.log.kept", responses.size())));
  }

  private Response response(Line line, LocalDate day, List<Response> sooner) {
    if (line.technique().isSelected()) {
      line.report().technique(Told.YES);
    }
    if (line.normal().isSelected()) {
      String fell = line.report().text(Question.FELL);
      String near = line.report().text(Question.NEAR);
      line.report().nothingUnusual();
      keepTyped(line.report(), Question.FELL, fell);
      keepTyped(line.report(), Question.NEAR, near);
    }
    var record = context.studio().care().of(athlete.id());
    long there = record.responses().stream().filter(each -> each.date().equals(day)).count();
    long typed = sooner.stream().filter(each -> each.date().equals(day)).count();
    int level = record.course().map(Course::level).orElse(0);
    var about = new Report.About(athlete.id(), day, (int) (there + typed) + 1, level);
    return line.report().response(about, clock.instant());
  }

  private static void keepTyped(Report report, Question question, String typed) {
    if (!typed.isBlank()) {
      report.number(question, typed);
    }
  }

  /// The day as it is written in the user's language, or as 2026-11-20; null where it is neither or
  /// lies ahead.
  private @Nullable LocalDate day(String text) {
    return days.read(text.strip()).filter(day -> !day.isAfter(LocalDate.now(clock))).orElse(null);
  }
}
