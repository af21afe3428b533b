package org.backstride.ui.rehab.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.decision.Missing;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.response.BodySpot;
import org.backstride.rehab.response.Falls;
import org.backstride.rehab.response.Response;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Place;
import org.backstride.ui.rehab.RehabWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A session typed in half a minute, and a paper log row by row.
class EntryTest {

  private final RehabWindow window = new RehabWindow();

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void figuresAndOneKeyMakeAWholeReport() {
    window.open(new Place.ResponsePlace(window.patient()));
    int before = responses();

    window.type(ResponseView.FIELD_ID + Question.BEFORE, "2");
    window.type(ResponseView.FIELD_ID + Question.PEAK, "4");
    window.type(ResponseView.FIELD_ID + Question.AFTER, "3");
    window.type(ResponseView.FIELD_ID + Question.DONE, "95");
    window.click(ResponseView.NORMAL_ID);
    window.click(ResponseView.SAVE_ID);

    assertThat(responses()).isEqualTo(before + 1);
    var last = last();
    assertThat(last.pain().peak()).isEqualTo(4);
    assertThat(last.falls()).isEqualTo(Falls.NONE);
    assertThat(last.signs().redFlags()).isEmpty();
    assertThat(window.place()).isEqualTo(new Place.RehabPlace(window.patient()));
    assertThat(window.record(window.patient()).proposal().orElseThrow().row()).isEqualTo(Row.R11);
  }

  @Test
  void marksOnTheFrontStayWhenTheBackIsMarkedAndEachIsNamed() {
    window.open(new Place.ResponsePlace(window.patient()));

    press(ResponseView.FIELD_ID + "front", KeyCode.SPACE);
    press(ResponseView.FIELD_ID + "back", KeyCode.SPACE);
    window.type(ResponseView.FIELD_ID + Question.PEAK, "1");
    var marked = ((Label) window.node(ResponseView.FIELD_ID + "marked")).getText();
    var said =
        Fx.get(
            () ->
                window
                    .node(ResponseView.FIELD_ID + "front")
                    .queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
    window.click(ResponseView.SAVE_ID);

    assertThat(marked).isEqualTo("knee, right, hollow of the knee, left");
    assertThat(said).isEqualTo("knee, right, marked");
    assertThat(last().words().spots().stream().map(BodySpot::view))
        .containsExactly(BodySpot.View.FRONT, BodySpot.View.BACK);
  }

  @Test
  void aSecondPressTakesAMarkAwayAndArrowsGoOn() {
    window.open(new Place.ResponsePlace(window.patient()));
    String front = ResponseView.FIELD_ID + "front";

    press(front, KeyCode.SPACE);
    press(front, KeyCode.SPACE);
    press(front, KeyCode.UP);
    press(front, KeyCode.UP);
    press(front, KeyCode.UP);
    press(front, KeyCode.SPACE);

    assertThat(((Label) window.node(ResponseView.FIELD_ID + "marked")).getText())
        .isEqualTo("thigh, right");
  }

  private void press(String id, KeyCode code) {
    Fx.run(
        () ->
            window
                .node(id)
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    Fx.settle();
  }

  @Test
  void whatWasNotAskedIsNotAssumed() {
    window.open(new Place.ResponsePlace(window.patient()));

    window.type(ResponseView.FIELD_ID + Question.PEAK, "1");
    window.click(ResponseView.SAVE_ID);

    assertThat(Missing.RED_FLAGS.in(last())).isTrue();
    assertThat(Missing.FALLS.in(last())).isTrue();
    assertThat(Missing.EFFUSION.in(last())).isTrue();
    assertThat(Missing.TECHNIQUE.in(last())).isTrue();
  }

  @Test
  void aFigureOffTheScaleStaysWithItsReasonAndNothingIsKept() {
    window.open(new Place.ResponsePlace(window.patient()));
    int before = responses();

    window.type(ResponseView.FIELD_ID + Question.PEAK, "11");
    window.click(ResponseView.SAVE_ID);

    var field = (Field) window.node(ResponseView.FIELD_ID + Question.PEAK).getParent();
    assertThat(field.below()).isEqualTo("0 to 10");
    assertThat(responses()).isEqualTo(before);
  }

  @Test
  void anEmptyReportIsNotKept() {
    window.open(new Place.ResponsePlace(window.patient()));
    int before = responses();

    window.click(ResponseView.SAVE_ID);

    assertThat(responses()).isEqualTo(before);
  }

  @Test
  void aPaperLogIsKeptRowByRow() {
    window.open(new Place.PaperLogPlace(window.patient()));
    int before = responses();

    row(1, "2026-11-16", "1", "2");
    row(2, "2026-11-18", "1", "3");
    check(PaperLogView.CELL_ID + "1-normal");
    window.click(PaperLogView.SAVE_ID);

    assertThat(responses()).isEqualTo(before + 2);
    assertThat(on(LocalDate.of(2026, 11, 16)).falls()).isEqualTo(Falls.NONE);
    assertThat(on(LocalDate.of(2026, 11, 18)).falls()).isEqualTo(Falls.UNREPORTED);
  }

  @Test
  void oneRowThatIsNotUnderstoodKeepsNothing() {
    window.open(new Place.PaperLogPlace(window.patient()));
    int before = responses();

    row(1, "2026-11-16", "1", "2");
    row(2, "2027-01-01", "1", "2");
    window.click(PaperLogView.SAVE_ID);

    assertThat(responses()).isEqualTo(before);
    assertThat(window.place()).isEqualTo(new Place.PaperLogPlace(window.patient()));
  }

  @Test
  void aReturnedSheetIsTypedByItsNumbersWithTheKeyboardAlone() {
    var sessions = plan(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18));
    window.open(new Place.PaperLogPlace(window.patient()));

    keys("100\t12\t1\t2\t1\t3\t0");
    Fx.run(() -> window.node(PaperLogView.CELL_ID + "2-number").requestFocus());
    keys("2\t19.11.\t80\t10\t1\t4");
    new FxRobot().push(KeyCode.SHORTCUT, KeyCode.ENTER);
    Fx.settle();

    assertThat(on(LocalDate.of(2026, 11, 16)).pain().peak()).isEqualTo(2);
    assertThat(on(LocalDate.of(2026, 11, 16)).performed().backwardSeconds()).isEqualTo(720);
    assertThat(on(LocalDate.of(2026, 11, 19)).pain().peak()).isEqualTo(4);
    assertThat(day(sessions.getLast())).isEqualTo(LocalDate.of(2026, 11, 19));
    assertThat(window.place()).isEqualTo(new Place.RehabPlace(window.patient()));
  }

  @Test
  void aNumberBringsItsDayAndItsProgramAndAnotherNumberBringsAnother() {
    plan(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18));
    window.open(new Place.PaperLogPlace(window.patient()));

    assertThat(cell(1, "number")).isEqualTo("1");
    assertThat(cell(1, "day")).isEqualTo("16 Nov 2026");
    window.type(PaperLogView.CELL_ID + "1-number", "2");
    assertThat(cell(1, "day")).isEqualTo("18 Nov 2026");
    assertThat(((Label) window.node(PaperLogView.CELL_ID + "1-what")).getText()).isEqualTo("Level");
    window.type(PaperLogView.CELL_ID + "1-number", "9");
    assertThat(cell(1, "day")).isEmpty();
  }

  @Test
  void aDayTypedByHandStaysWhateverTheNumber() {
    plan(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18));
    window.open(new Place.PaperLogPlace(window.patient()));

    window.type(PaperLogView.CELL_ID + "1-day", "17.11.");
    window.type(PaperLogView.CELL_ID + "1-number", "2");

    assertThat(cell(1, "day")).isEqualTo("17.11.");
  }

  @Test
  void aSessionReportedOnIsNotOfferedAndNotTakenAgain() {
    plan(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18));
    window.open(new Place.PaperLogPlace(window.patient()));
    window.type(PaperLogView.CELL_ID + "1-PEAK", "2");
    window.click(PaperLogView.SAVE_ID);
    int before = responses();

    window.open(new Place.PaperLogPlace(window.patient()));
    String offered = cell(1, "number");
    window.type(PaperLogView.CELL_ID + "1-number", "1");
    window.type(PaperLogView.CELL_ID + "1-PEAK", "3");
    window.click(PaperLogView.SAVE_ID);

    assertThat(offered).isEqualTo("2");
    assertThat(responses()).isEqualTo(before);
    assertThat(window.place()).isEqualTo(new Place.PaperLogPlace(window.patient()));
  }

  @Test
  void enterAndArrowsGoAlongAColumn() {
    window.open(new Place.PaperLogPlace(window.patient()));
    Fx.run(() -> window.node(PaperLogView.CELL_ID + "1-PEAK").requestFocus());

    new FxRobot().push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.UP);
    Fx.settle();

    assertThat(Fx.get(() -> window.node(PaperLogView.CELL_ID + "2-PEAK").isFocused())).isTrue();
  }

  @Test
  void numbersAreReadWithinTheirLimitsOnly() {
    assertThat(Typed.of("", 0, 10)).isEqualTo(new Typed(null, true));
    assertThat(Typed.of(" 10 ", 0, 10)).isEqualTo(new Typed(10, true));
    assertThat(Typed.of("11", 0, 10).valid()).isFalse();
    assertThat(Typed.of("-1", 0, 10).valid()).isFalse();
    assertThat(Typed.of("3.5", 0, 10).valid()).isFalse();
    assertThat(Typed.of("99999999999", 0, 10).valid()).isFalse();
  }

  /// Nothing reported and nothing planned but one session on each of some days.
  private List<SessionId> plan(LocalDate... days) {
    var program = Notation.read("# Level\n- 12m bwd walk\n").program();
    var sessions =
        Stream.of(days)
            .map(day -> PlannedSession.of(SessionId.create(), day, Snapshot.of(program, null)))
            .toList();
    Fx.run(
        () -> {
          var plan = window.demo().studio().plan();
          var before = plan.plan().get().of(window.patient());
          var there =
              before.sessions().stream().map(PlannedSession::id).collect(Collectors.toSet());
          before
              .marks()
              .forEach(
                  mark -> plan.edit(new PlanEdit.RemoveMark(window.patient(), mark.id()), "x"));
          plan.edit(new PlanEdit.Delete(there), "Clear");
          plan.edit(new PlanEdit.Insert(window.patient(), sessions), "Plan");
        });
    return sessions.stream().map(PlannedSession::id).toList();
  }

  private LocalDate day(SessionId session) {
    return Fx.get(
        () ->
            window
                .demo()
                .studio()
                .plan()
                .plan()
                .get()
                .of(window.patient())
                .find(session)
                .orElseThrow()
                .date());
  }

  private String cell(int row, String column) {
    return ((TextField) window.node(PaperLogView.CELL_ID + row + "-" + column)).getText();
  }

  private static void keys(String typed) {
    var robot = new FxRobot();
    for (String part : typed.split("(?<=\\t)", -1)) {
      robot.write(part.replace("\t", ""));
      if (part.endsWith("\t")) {
        robot.push(KeyCode.TAB);
      }
    }
    Fx.settle();
  }

  private void row(int row, String day, String before, String peak) {
    window.type(PaperLogView.CELL_ID + row + "-number", "");
    window.type(PaperLogView.CELL_ID + row + "-day", day);
    window.type(PaperLogView.CELL_ID + row + "-BEFORE", before);
    window.type(PaperLogView.CELL_ID + row + "-PEAK", peak);
  }

  private void check(String id) {
    Fx.run(() -> ((CheckBox) window.node(id)).setSelected(true));
  }

  private int responses() {
    return window.record(window.patient()).responses().size();
  }

  private Response last() {
    return window.record(window.patient()).responses().getLast();
  }

  private Response on(LocalDate day) {
    return window.record(window.patient()).responses().stream()
        .filter(each -> each.date().equals(day))
        .reduce((_, later) -> later)
        .orElseThrow();
  }
}
