package org.backstride.ui.recording.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.store.RecordingRow;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.recording.side.IntervalTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Sessions compared in the window, on the demo library.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompareViewTest {

  private CompareDesk desk;
  private List<RecordingRow> sessions;

  @BeforeAll
  void open() {
    desk = CompareDesk.open(Theme.LIGHT, Size.LARGE, Locale.ENGLISH);
    sessions = desk.sessions(desk.mostRecorded());
  }

  @AfterAll
  void close() {
    desk.close();
  }

  private void compare(int count) {
    var ids = sessions.stream().limit(count).map(RecordingRow::id).toList();
    desk.go(new Place.ComparePlace(ids));
  }

  private CompareModel model() {
    return desk.model();
  }

  @Test
  void sessionsAreAlignedByBlockAndTheCursorSaysWhatEachHas() {
    compare(3);

    assertThat(model().axis().get()).isEqualTo(CompareAxis.BLOCKS);
    var chart = desk.chart();
    var model = model();
    Fx.run(() -> model.choose(2));
    Fx.run(() -> model.step(10));
    String said =
        Fx.get(() -> (String) chart.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
    assertThat(said).startsWith("Block 2, ").contains("Speed 1: ", "; 2: ", "; 3: ", "km/h");
  }

  @Test
  void downGoesToTheNextBlockWhoseFiguresStandInTheTable() {
    compare(2);

    desk.press(KeyCode.DOWN, false);
    desk.press(KeyCode.DOWN, false);

    assertThat(model().block().get()).isEqualTo(2);
    var slot = model().comparison().slots().slots().get(1);
    assertThat(model().view().get().contains(slot.startSeconds())).isTrue();
    assertThat(model().view().get().span()).isLessThan(model().whole().span());
    assertThat(model().figures(0).orElseThrow().seconds())
        .isEqualTo(lengthOf(0, slot.members().get(0)));
    desk.press(KeyCode.ESCAPE, false);
    assertThat(model().block().get()).isZero();
    assertThat(model().view().get()).isEqualTo(model().whole());
  }

  private double lengthOf(int member, int interval) {
    Interval own = model().comparison().members().get(member).intervals().get(interval);
    return own.lengthMillis() / 1000.0;
  }

  @Test
  void differencesStandBesideTheFiguresAndNoneBesideTheOneComparedWith() {
    compare(2);

    assertThat(differences()).anyMatch(text -> text.matches("[+−±].*")).anyMatch(String::isEmpty);
    desk.press(KeyCode.DIGIT2, true);
    assertThat(model().reference().get()).isEqualTo(1);
  }

  private List<String> differences() {
    CompareTable table = desk.table();
    return Fx.get(
        () ->
            table.lookupAll(".compare-difference").stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }

  @Test
  void aDigitLeavesASessionOutButNeverTheLastOne() {
    compare(2);

    desk.press(KeyCode.DIGIT1, false);
    assertThat(model().drawn()).containsExactly(1);
    desk.press(KeyCode.DIGIT2, false);
    assertThat(model().drawn()).containsExactly(1);
    desk.press(KeyCode.DIGIT1, false);
    assertThat(model().drawn()).containsExactly(1, 0);
  }

  @Test
  void overTimeAndDistanceEverySessionBeginsAtZero() {
    compare(2);

    var model = model();
    Fx.run(() -> model.runOver(CompareAxis.DISTANCE));
    desk.demo.rest();

    assertThat(model.view().get().from()).isZero();
    var traces = Fx.get(() -> model.traces(model.shown().get().getFirst()));
    assertThat(traces).hasSize(2).allMatch(trace -> trace.axis().start() < 20);
    assertThat(model.bands()).isEmpty();
  }

  @Test
  void theKeyForItWorksInTheTableWhereTheIntervalWasChosen() {
    desk.go(new Place.RecordingPlace(sessions.getFirst().id()));
    var table = (TableView<?>) desk.find("#" + IntervalTable.ID);
    Fx.run(() -> table.getSelectionModel().select(2));

    Fx.run(() -> CompareDesk.fire(table, KeyCode.C, false));
    desk.demo.rest();
    desk.demo.rest();

    assertThat(desk.window.window().place()).isInstanceOf(Place.EarlierPlace.class);
  }

  @Test
  void anIntervalIsLaidBesideTheSameOneOfEarlierSessions() {
    var newest = sessions.getFirst();
    desk.go(new Place.EarlierPlace(newest.id(), desk.firstBackward(newest)));

    var members = model().comparison().members();
    assertThat(members).hasSizeGreaterThan(1);
    assertThat(members.getFirst().recording().id()).isEqualTo(newest.id());
    for (CompareMember member : members) {
      assertThat(
              member.intervals().stream()
                  .filter(interval -> interval.startMillis() == member.stretch().fromMillis())
                  .map(Interval::direction))
          .containsExactly(DirectionLabel.BACKWARD);
    }
    assertThat(model().comparison().axes()).containsExactly(CompareAxis.TIME, CompareAxis.DISTANCE);
    assertThat(desk.words()).anyMatch(text -> text.matches(".*Backward, no\\. \\d+, beside .*"));
  }

  @Test
  void oneSessionAloneSaysWhatToDo() {
    desk.go(new Place.ComparePlace(List.of(sessions.getFirst().id())));

    assertThat(desk.button("compare.choose").getText()).isEqualTo("Choose recordings");
  }

  @Test
  void twoChosenInTheListLeadToTheirComparison() {
    desk.go(new Place.Recordings());
    var table = (TableView<?>) desk.find("#recordings-table");
    Fx.run(() -> table.getSelectionModel().clearAndSelect(0));
    Fx.settle();
    var button = desk.button("recording.compare");
    Fx.run(button::fire);
    assertThat(desk.window.window().place()).isEqualTo(new Place.Recordings());

    Fx.run(() -> table.getSelectionModel().select(1));
    Fx.run(button::fire);
    desk.demo.rest();

    assertThat(desk.window.window().place()).isInstanceOf(Place.ComparePlace.class);
    assertThat(model().comparison().members()).hasSize(2);
  }

  @Test
  void itIsDrawnInEveryThemeWithoutAWarning() {
    for (Theme theme : Theme.values()) {
      try (var console = new CssConsole();
          var shown = CompareDesk.open(theme, Size.LARGE, Locale.ENGLISH)) {
        var all = shown.sessions(shown.mostRecorded());
        shown.go(new Place.ComparePlace(all.stream().limit(4).map(RecordingRow::id).toList()));
        var model = shown.model();
        Fx.run(() -> model.step(60));
        shown.window.save("compare-" + theme.code());
        shown.go(new Place.EarlierPlace(all.getFirst().id(), shown.firstBackward(all.getFirst())));
        shown.window.save("compare-interval-" + theme.code());

        assertThat(console.lines()).isEmpty();
      }
    }
  }

  @Test
  void itFitsASmallWindowInGerman() {
    try (var shown = CompareDesk.open(Theme.LIGHT, Size.SMALL, Locale.GERMAN)) {
      var all = shown.sessions(shown.mostRecorded());
      shown.go(new Place.ComparePlace(all.stream().limit(3).map(RecordingRow::id).toList()));

      assertThat(shown.window.save("compare-small-de")).exists();
    }
  }
}
