package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Plans;
import org.backstride.plan.SessionId;
import org.backstride.recording.RecordingId;
import org.backstride.recording.hand.HandSession;
import org.backstride.review.Adherence.Verdict;
import org.backstride.review.Tie;
import org.backstride.studio.DocumentState.HandState;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.calendar.review.ForecastPane;
import org.backstride.ui.calendar.review.ReviewPane;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Planned against done and the forecast, with the demo's people; today is a Friday.
class CalendarReviewTest {

  private static final int LAST_MONDAY = -7;

  @TempDir static Path folder;
  private static CalendarDesk desk;

  @BeforeAll
  static void open() {
    desk = CalendarDesk.demo(folder, Theme.LIGHT);
    desk.robot.clickOn("#calendar-toggle-review");
    desk.robot.clickOn("#calendar-toggle-forecast");
    Fx.settle();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void aSessionCutShortIsPartlyDoneAndItsLastStepsAreMissed() {
    stand("Piotr Kowalski", 1);

    assertThat(said()).endsWith("partly");
    assertThat(labels()).contains("◐ partly", "Step by step");
    assertThat(labels()).filteredOn("✕"::equals).isNotEmpty();
    assertThat(labels()).filteredOn("✓"::equals).hasSizeGreaterThan(6);
  }

  @Test
  void aSessionStoppedByARuleIsNoFailureAndSaysThePain() {
    stand("Margit Sommer", LAST_MONDAY - 21);

    assertThat(said()).endsWith("stopped, pain 6");
    assertThat(labels()).contains("⊖ stopped, pain 6", "Reported: 60 %, pain 6");
  }

  @Test
  void anExcusedDayIsLeftOutOfTheWeek() {
    var aiko = stand("Aiko Tanaka", LAST_MONDAY + 3);

    assertThat(said()).contains("Ill").endsWith("excused");
    var week = Fx.get(() -> desk.view.model().review(aiko).week(Plans.week(-1)));
    assertThat(week.counted()).isEqualTo(2);
    assertThat(week.done()).isEqualTo(2);
  }

  @Test
  void aRecordingIsTakenFromASessionByHandAndUndoGivesItBack() {
    var piotr = stand("Piotr Kowalski", LAST_MONDAY + 5);
    assertThat(said()).doesNotContain("missed");

    choose(new Tie.Apart());
    assertThat(said()).endsWith("missed");
    assertThat(verdict(piotr, LAST_MONDAY + 5)).isEqualTo(Verdict.MISSED);

    assertThat(desk.undo()).isEqualTo("Recording of Backward intervals 2 min");
    assertThat(verdict(piotr, LAST_MONDAY + 5)).isEqualTo(Verdict.DONE);
  }

  @Test
  void aRecordingOfAnotherDayIsLinkedByHand() {
    var lucia = stand("Lucía Fernández", LAST_MONDAY + 2);
    assertThat(said()).endsWith("missed");
    var other =
        Fx.get(
            () ->
                desk.view
                    .model()
                    .review(lucia)
                    .doneOf(sessionId(lucia, LAST_MONDAY + 6))
                    .orElseThrow()
                    .recording());

    choose(new Tie.To(other));

    assertThat(verdict(lucia, LAST_MONDAY + 2)).isEqualTo(Verdict.DONE);
    assertThat(verdict(lucia, LAST_MONDAY + 6)).isEqualTo(Verdict.MISSED);
    desk.undo();
  }

  @Test
  void aSessionNotedByHandTellsItsEffortAndItsWords() {
    var lucia = desk.named("Lucía Fernández");
    var recording = RecordingId.random();
    var noon = Plans.day(LAST_MONDAY + 2).atTime(12, 0).atZone(ZoneId.systemDefault());
    var session =
        new HandSession(
            "walking", noon.toInstant(), 1_800, 1_200, 600, 2_000, 6, "Wind from ahead");
    Fx.run(
        () ->
            desk.studio
                .recordings()
                .note(
                    new HandState(recording, null, null),
                    new HandState(recording, session, lucia),
                    "noted"));
    desk.rest();

    stand("Lucía Fernández", LAST_MONDAY + 2);
    desk.rest();

    assertThat(labels())
        .contains("Effort 6 of 10", "Wind from ahead")
        .doesNotContain("Step by step");
    desk.undo();
  }

  @Test
  void theForecastSaysItsValuesAndFollowsTheCursor() {
    stand("Piotr Kowalski", 3);
    String now = forecast();
    stand("Piotr Kowalski", 24);

    assertThat(now).startsWith("Piotr Kowalski, Thursday, 26 November: fitness ");
    assertThat(forecast())
        .startsWith("Piotr Kowalski, Thursday, 17 December: fitness ")
        .isNotEqualTo(now);
  }

  @Test
  void duringADragTheForecastShowsWhatWouldBeAndEscapeTakesItBack() {
    var piotr = stand("Piotr Kowalski", 8);
    desk.robot.moveTo(onScreen(new Slot(piotr, Plans.day(8)))).press(MouseButton.PRIMARY);
    desk.robot.moveTo(onScreen(new Slot(piotr, Plans.day(13))));
    Fx.settle();
    desk.exhibit.save("calendar-demo-what-if");
    String during = forecast();

    desk.robot.push(KeyCode.ESCAPE);
    desk.robot.release(MouseButton.PRIMARY);
    Fx.settle();

    assertThat(during).startsWith("Piotr Kowalski, Sunday, 6 December");
    assertThat(isPlanned(piotr, 8)).isTrue();
  }

  private static AthleteId stand(String name, int day) {
    var id = desk.named(name);
    Fx.run(
        () -> {
          desk.view.model().people().set(List.of(id));
          desk.view.focus();
          desk.view.model().stand(new Slot(id, Plans.day(day)), 0);
        });
    desk.rest();
    return id;
  }

  private static Point2D onScreen(Slot slot) {
    return Fx.get(
        () -> {
          double[] place = desk.view.pane().middleOf(slot).orElseThrow();
          return desk.view.pane().localToScreen(place[0], place[1]);
        });
  }

  private static String said() {
    return desk.said();
  }

  private static boolean isPlanned(AthleteId athlete, int day) {
    return Fx.get(() -> !desk.plan().of(athlete).on(Plans.day(day)).isEmpty());
  }

  private static List<String> labels() {
    return Fx.get(
        () ->
            desk.robot.lookup("#" + ReviewPane.ID).query().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private static void choose(Tie tie) {
    Fx.run(
        () -> {
          ComboBox<?> box = desk.robot.lookup("#calendar-review-tie").queryAs(ComboBox.class);
          box.getSelectionModel().select(box.getItems().indexOf(tie));
        });
    desk.rest();
  }

  private static SessionId sessionId(AthleteId athlete, int day) {
    return desk.plan().of(athlete).on(Plans.day(day)).getFirst().id();
  }

  private static Verdict verdict(AthleteId athlete, int day) {
    return Fx.get(
        () ->
            desk.view.model().review(athlete).of(sessionId(athlete, day)).orElseThrow().verdict());
  }

  private static String forecast() {
    return Fx.get(
        () ->
            String.valueOf(
                desk.robot
                    .lookup("#" + ForecastPane.ID)
                    .query()
                    .queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)));
  }
}
