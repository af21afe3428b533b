package org.backstride.ui.rehab.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.backstride.plan.PlannedSession;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Told;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.jspecify.annotations.Nullable;

/// One row of a log that is typed from paper: the session's number brings its day, and what was
/// filled in follows in the order of the sheet.
final class LogLine {

  /// The columns of the sheet, then what the paper does not ask.
  static final List<Question> COLUMNS =
      List.of(
          Question.DONE,
          Question.MINUTES,
          Question.BEFORE,
          Question.PEAK,
          Question.MORNING,
          Question.RPE,
          Question.NEAR,
          Question.AFTER,
          Question.FELL);

  private static final int NUMBER_DIGITS = 3;
  private static final int NOTE_COLUMNS = 10;
  private static final int MOST = 999;

  private final ViewContext context;
  private final DayText days;
  private final LocalDate today;
  private final IntFunction<Optional<PlannedSession>> planned;
  private final Report report = new Report();
  private final TextField number = new TextField();
  private final TextField day = new TextField();
  private final Label what = new Label();
  private final Map<Question, TextField> cells = new LinkedHashMap<>();
  private final TextField note = new TextField();
  private final CheckBox technique = new CheckBox();
  private final CheckBox normal = new CheckBox();
  private String brought = "";

  /// @param planned the session of a number on the sheet that is typed
  LogLine(
      ViewContext context,
      DayText days,
      LocalDate today,
      IntFunction<Optional<PlannedSession>> planned) {
    this.context = context;
    this.days = days;
    this.today = today;
    this.planned = planned;
    fit(number, 44);
    fit(day, 96);
    fit(note, 44);
    day.setPromptText(context.formats().date(today));
    note.setPrefColumnCount(NOTE_COLUMNS);
    what.getStyleClass().add("bs-secondary");
    what.setMinWidth(0);
    what.setMaxWidth(150);
    number.textProperty().subscribe(text -> follow());
    day.textProperty().subscribe(text -> mark(day, false));
    note.textProperty().subscribe(report::note);
    COLUMNS.forEach(question -> cells.put(question, cell(question)));
  }

  private TextField cell(Question question) {
    var cell = new TextField();
    fit(cell, 60);
    cell.textProperty()
        .subscribe(
            text -> {
              report.number(question, text);
              mark(cell, report.isWrong(question));
            });
    return cell;
  }

  /// Narrow, but never too narrow for what is typed into it.
  private static void fit(TextField field, double width) {
    field.setPrefColumnCount(NUMBER_DIGITS);
    field.setMinWidth(width);
    field.getStyleClass().add("bs-log-cell");
  }

  /// Every control by the name of its column, in the order of the keyboard.
  Map<String, Node> controls() {
    var controls = new LinkedHashMap<String, Node>();
    controls.put("number", number);
    controls.put("day", day);
    controls.put("what", what);
    cells.forEach((question, cell) -> controls.put(question.name(), cell));
    controls.put("technique", technique);
    controls.put("normal", normal);
    controls.put("note", note);
    return controls;
  }

  /// Stands for a session that is planned, or for a number only.
  void begin(int next) {
    number.setText(context.formats().number(next, 0));
  }

  /// Where typing begins: at the figures where the number is there.
  TextField first() {
    return number.getText().isBlank() ? number : cells.values().iterator().next();
  }

  /// Whether nothing was typed about the session, whatever its number.
  boolean isEmpty() {
    return report.isEmpty() && !technique.isSelected() && !normal.isSelected();
  }

  /// The session of the number, where it is planned.
  @Nullable PlannedSession session() {
    return typedNumber().value() == null ? null : planned.apply(typedNumber().value()).orElse(null);
  }

  /// The day it was done, null where it is missing, not understood or ahead.
  @Nullable LocalDate day() {
    return days.readPast(day.getText().strip(), today).orElse(null);
  }

  /// Whether all of it can be taken; what cannot is marked.
  boolean check() {
    mark(day, day() == null);
    mark(number, !typedNumber().valid());
    return day() != null && typedNumber().valid() && report.isValid();
  }

  /// Marks a number whose session was reported on before.
  void refuseNumber() {
    mark(number, true);
    number.requestFocus();
  }

  Response response(Response.Session session, Instant entered) {
    if (technique.isSelected()) {
      report.technique(Told.YES);
    }
    if (normal.isSelected()) {
      var typed = new LinkedHashMap<Question, String>();
      Question.FALLS.forEach(question -> typed.put(question, report.text(question)));
      report.nothingUnusual();
      typed.entrySet().stream()
          .filter(entry -> !entry.getValue().isBlank())
          .forEach(entry -> report.number(entry.getKey(), entry.getValue()));
    }
    return report.response(session, entered);
  }

  /// The number brings its day, unless another was typed.
  private void follow() {
    mark(number, !typedNumber().valid());
    var session = session();
    String next = session == null ? "" : context.formats().date(session.date());
    if (day.getText().equals(brought)) {
      day.setText(next);
    }
    brought = next;
    what.setText(session == null ? "" : session.program().name());
    number.setAccessibleHelp(what.getText());
  }

  private Typed typedNumber() {
    return Typed.of(number.getText(), 1, MOST);
  }

  private static void mark(Node cell, boolean wrong) {
    cell.pseudoClassStateChanged(PseudoClass.getPseudoClass("invalid"), wrong);
  }
}
