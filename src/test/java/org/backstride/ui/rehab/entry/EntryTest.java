package org.backstride.ui.rehab.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    window.click("log-save");

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
    window.click("log-save");

    assertThat(responses()).isEqualTo(before);
    assertThat(window.place()).isEqualTo(new Place.PaperLogPlace(window.patient()));
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

  private void row(int row, String day, String before, String peak) {
    window.type(PaperLogView.CELL_ID + row + "-0", day);
    window.type(PaperLogView.CELL_ID + row + "-1", before);
    window.type(PaperLogView.CELL_ID + row + "-2", peak);
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
